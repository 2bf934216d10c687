// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapport.api.task.TaskException;

/**
 * Runs two contenders in turns: after a warm-up of both, A B, B A, A B and so on, so that neither always has the warmer
 * machine.
 */
final class Comparison {

    private final Contender ours;
    private final Contender plain;
    private final List<Double> oursSeconds = new ArrayList<>();
    private final List<Double> plainSeconds = new ArrayList<>();

    Comparison(Contender ours, Contender plain) {
        this.ours = ours;
        this.plain = plain;
    }

    Measured run(int warmups, int rounds) throws IOException, TaskException {
        for (int i = 0; i < warmups; i++) {
            plain.run();
            ours.run();
        }
        Measured.Machine before = Measured.Machine.now();
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                oursSeconds.add(ours.run());
                plainSeconds.add(plain.run());
            } else {
                plainSeconds.add(plain.run());
                oursSeconds.add(ours.run());
            }
            System.err.printf(
                    "  round %d of %d: %s %.2f s, %s %.2f s%n",
                    round + 1, rounds, ours.name(), oursSeconds.get(round), plain.name(), plainSeconds.get(round));
        }
        return new Measured(ours.name(), plain.name(), oursSeconds, plainSeconds, before, Measured.Machine.now());
    }
}
