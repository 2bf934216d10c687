// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestReporter;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.StoreTesting;

/** What holds of the history whatever was done, on random edits from a printed seed. */
final class HistoryLawsTest extends StoreTesting {

    private static final int STEPS = 60;

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    private static SplittableRandom random(TestReporter reporter) {
        long seed = Long.getLong("rapport.seed", System.nanoTime());
        reporter.publishEntry("seed", String.valueOf(seed));
        return new SplittableRandom(seed);
    }

    /** The records after each edit, by its number. */
    private Map<Long, Standing> work(SplittableRandom random) throws TaskException, SQLException {
        Map<Long, Standing> then = new TreeMap<>(Map.of(0L, Standing.now(store)));
        for (int i = 0; i < STEPS; i++) {
            RandomEdits.step(store, random.nextLong());
            then.put(Standing.head(store), Standing.now(store));
        }
        return then;
    }

    @RepeatedTest(6)
    void rewindsToEveryEdit(TestReporter reporter) throws TaskException, SQLException {
        Map<Long, Standing> then = work(random(reporter));
        for (Map.Entry<Long, Standing> moment : then.entrySet()) {
            assertThat(Standing.at(moment.getKey(), store))
                    .as("at edit %d of %d", moment.getKey(), then.size())
                    .isEqualTo(moment.getValue());
        }
    }
}
