// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.testkit.RandomEdits;
import org.rapport.testkit.Samples;

/**
 * Edits a study until it is killed, and says each edit when it was acknowledged: {@code ADDRESS PLACE SEED}, where PLACE
 * is {@code here} or {@code remote}; with a number of edits as fourth word it ends after so many. With {@code hold} as seed
 * it begins one edit, says so, and holds the write lock. Not a test.
 */
public final class CrashVictim {

    private CrashVictim() {}

    public static void main(String[] arguments) throws TaskException, IOException {
        StudyStores stores = arguments[1].equals("remote") ? Testing.remote() : new JdbcStores(List.of());
        StudyAddress address = StudyAddress.parse(arguments[0]);
        if (arguments[2].equals("hold")) {
            hold(stores, address);
            return;
        }
        int edits = arguments.length > 3 ? Integer.parseInt(arguments[3]) : Integer.MAX_VALUE;
        try (StudyStore store = stores.open(address)) {
            edit(store, new SplittableRandom(Long.parseLong(arguments[2])), edits);
        }
    }

    private static void edit(StudyStore store, SplittableRandom seeds, int edits) throws TaskException {
        Optional<Edit> last = head(store);
        int made = 0;
        while (made < edits) {
            RandomEdits.step(store, seeds.nextLong());
            Optional<Edit> now = head(store);
            if (!now.equals(last)) {
                System.out.println(now.orElseThrow().id());
                last = now;
                made++;
            }
        }
    }

    private static Optional<Edit> head(StudyStore store) throws TaskException {
        try (StudyReader reader = store.read()) {
            return reader.head();
        }
    }

    private static void hold(StudyStores stores, StudyAddress address) throws TaskException, IOException {
        try (StudyStore store = stores.open(address);
                EditSession session = store.edit(Samples.ADA, "A long \"import\"", "")) {
            System.out.println(session.transcripts().size());
            System.in.read();
        }
    }
}
