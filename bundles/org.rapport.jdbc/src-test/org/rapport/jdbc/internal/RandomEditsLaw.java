// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.RandomEdits;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** Random edits, undos and redos leave the study under test and one in memory alike. */
abstract class RandomEditsLaw extends StoreTesting {

    private static final int STEPS = 60;

    void endAlike() throws TaskException {
        long seed = Long.getLong("rapport.seed", System.nanoTime());
        SplittableRandom seeds = new SplittableRandom(seed);
        try (StudyStore model = new MemoryStores().create(StudyAddress.of(file()), Samples.info())) {
            List<String> done = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                long step = seeds.nextLong();
                String expected = RandomEdits.step(model, step);
                done.add(expected);
                assertThat(RandomEdits.step(store, step))
                        .as("seed %d after %s", seed, done)
                        .isEqualTo(expected);
                Everything there = read(model, reader -> everything(reader, List.of(Samples.ADA, Samples.BEN)));
                assertThat(everything()).as("seed %d after %s", seed, done).isEqualTo(there);
            }
            restart();
            assertThat(store.checkFully(Progress.NONE))
                    .as("seed %d after %s", seed, done)
                    .isEmpty();
        }
    }
}
