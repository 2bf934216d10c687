// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;

/** Edits a study until it is killed, and says each edit that was acknowledged: {@code FILE SEED}. Not a test. */
public final class CrashVictim {

    private CrashVictim() {}

    public static void main(String[] arguments) throws TaskException {
        SplittableRandom seeds = new SplittableRandom(Long.parseLong(arguments[1]));
        try (StudyStore store = new SqliteStores().open(Path.of(arguments[0]))) {
            while (true) {
                RandomEdits.step(store, seeds.nextLong());
                try (StudyReader reader = store.read()) {
                    reader.head().ifPresent(edit -> System.out.println(edit.id()));
                }
            }
        }
    }
}
