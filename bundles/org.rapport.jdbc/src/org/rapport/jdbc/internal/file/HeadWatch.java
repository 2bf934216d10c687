// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;

/**
 * Waits for the next edit of a study file: asks for the last edit a few times a second, and holds nothing in between.
 * Edits of this process are signalled besides.
 */
final class HeadWatch {

    private static final long PAUSE_NANOS = Duration.ofMillis(250).toNanos();

    private final StudyFile study;
    private final ChangeSignal signal;

    HeadWatch(StudyFile study) {
        this.study = study;
        this.signal = study.changes();
    }

    Optional<Edit> await(Optional<EditId> after, Duration timeout) throws TaskException {
        long end = System.nanoTime() + timeout.toNanos();
        while (true) {
            long seen = signal.changes();
            Optional<Edit> other = study.with(HeadWatch::head)
                    .filter(head -> !Optional.of(head.id()).equals(after));
            long left = end - System.nanoTime();
            if (other.isPresent() || left <= 0) {
                return other;
            }
            pause(seen, Math.min(left, PAUSE_NANOS));
        }
    }

    /** Empty as well while a writer keeps all others from reading; it is asked again after the pause. */
    private static Optional<Edit> head(Database database) throws SQLException {
        try {
            return Tables.of(database).edits().head().map(EditEntry::edit);
        } catch (SQLException e) {
            if (Faults.isBusy(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void pause(long seen, long nanos) throws TaskCancelledException {
        try {
            signal.awaitBeyond(seen, nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TaskCancelledException();
        }
        if (signal.isOver()) {
            throw new TaskCancelledException();
        }
    }
}
