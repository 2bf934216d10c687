// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.util.List;

/**
 * What a benchmark gave.
 *
 * @param name the name of the benchmark
 * @param title what was compared, in a few words
 * @param aim what the ratio should not exceed; infinite if there is no aim
 * @param measured the figures
 * @param facts what was counted, and found equal on both sides
 */
record Outcome(String name, String title, double aim, Measured measured, List<String> facts) {

    Outcome {
        facts = List.copyOf(facts);
    }

    /** Whether there is a ratio to keep. */
    boolean hasAim() {
        return Double.isFinite(aim);
    }

    boolean isReached() {
        return measured.ratio() <= aim;
    }
}
