// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.study.ReadTransaction;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;

/** Waits for the next edit of a study on a server: asks for the last edit a few times a second. */
record ServerWatch(StudyServer study) {

    private static final long PAUSE_MILLIS = 250;

    Optional<Edit> await(Optional<EditId> after, Duration timeout) throws TaskException {
        long end = System.nanoTime() + timeout.toNanos();
        while (true) {
            Optional<Edit> other = head().filter(head -> !Optional.of(head.id()).equals(after));
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (other.isPresent() || left <= 0) {
                return other;
            }
            pause(Math.min(left, PAUSE_MILLIS));
        }
    }

    private Optional<Edit> head() throws TaskException {
        try (ReadTransaction transaction = study.read()) {
            return Tables.of(transaction.database()).edits().head().map(EditEntry::edit);
        } catch (SQLException e) {
            throw study.faults().of(e);
        }
    }

    private static void pause(long millis) throws TaskCancelledException {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TaskCancelledException();
        }
    }
}
