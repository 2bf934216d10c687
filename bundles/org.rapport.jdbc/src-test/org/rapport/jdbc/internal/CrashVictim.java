// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.RandomEdits;
import org.rapport.testkit.Samples;

/**
 * Edits a study until it is killed, and says each edit that was acknowledged: {@code STUDY SEED}. With {@code STUDY hold} it
 * begins one edit, says so, and holds the write lock. Not a test.
 */
public final class CrashVictim {

    private CrashVictim() {}

    public static void main(String[] arguments) throws TaskException, IOException {
        if (arguments[1].equals("hold")) {
            hold(StudyAddress.parse(arguments[0]));
            return;
        }
        SplittableRandom seeds = new SplittableRandom(Long.parseLong(arguments[1]));
        try (StudyStore store = stores().open(StudyAddress.parse(arguments[0]))) {
            while (true) {
                RandomEdits.step(store, seeds.nextLong());
                try (StudyReader reader = store.read()) {
                    reader.head().ifPresent(edit -> System.out.println(edit.id()));
                }
            }
        }
    }

    private static JdbcStores stores() {
        return new JdbcStores(List.of());
    }

    private static void hold(StudyAddress address) throws TaskException, IOException {
        try (StudyStore store = stores().open(address);
                EditSession session = store.edit(Samples.ADA, "A long \"import\"", "")) {
            System.out.println(session.transcripts().size());
            System.in.read();
        }
    }
}
