// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.file.ChangeSignal;
import org.rapport.jdbc.internal.file.StudyFile;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;

/**
 * Waits for the next edit of a study file. Other connections' commits show in {@code PRAGMA data_version} (SQLite,
 * "Pragma statements"), which is looked at a few times a second; those of this process are signalled besides.
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
        return study.faults().guard(() -> {
            Database database = study.take();
            boolean whole = false;
            try {
                Optional<Edit> head = await(database, after, end);
                whole = true;
                return head;
            } finally {
                if (whole) {
                    study.giveBack(database);
                } else {
                    database.close();
                }
            }
        });
    }

    private Optional<Edit> await(Database database, Optional<EditId> after, long end)
            throws SQLException, TaskException {
        OptionalLong version = OptionalLong.empty();
        while (true) {
            long seen = signal.changes();
            try {
                long now = version(database); // asked first: what is committed after it shows the next time
                if (!version.equals(OptionalLong.of(now))) {
                    Optional<Edit> head = head(database);
                    if (head.isPresent() && !head.map(Edit::id).equals(after)) {
                        return head;
                    }
                    version = OptionalLong.of(now);
                }
            } catch (SQLException e) {
                requireBusy(e);
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return Optional.empty();
            }
            pause(seen, Math.min(left, PAUSE_NANOS));
        }
    }

    private static long version(Database database) throws SQLException {
        return database.first("PRAGMA data_version", row -> row.getLong(1)).orElseThrow();
    }

    /** A writer may keep all others from reading for a while; it is looked at again after the pause. */
    private static void requireBusy(SQLException fault) throws SQLException {
        if (!Faults.isBusy(fault)) {
            throw fault;
        }
    }

    private static Optional<Edit> head(Database database) throws SQLException {
        return Tables.of(database).edits().head().map(EditEntry::edit);
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
