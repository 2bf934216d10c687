// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.ServerFaults;
import org.rapport.model.study.EditId;

/**
 * Finds out whether an edit was committed, after the connection was lost while it was.
 *
 * @param study the study
 * @param edit the edit
 */
record LostCommit(StudyServer study, EditId edit) {

    private static final long PAUSE_MILLIS = 200;

    /**
     * Whether the edit is there for good.
     *
     * @param fault how the connection was lost
     * @throws SQLException if the server cannot be asked
     */
    boolean isThere(SQLException fault) throws SQLException {
        long end = System.nanoTime() + study.connector().settings().patience().toNanos();
        while (true) {
            try {
                return look();
            } catch (SQLException e) {
                fault.addSuppressed(e);
            } catch (TaskException e) {
                fault.addSuppressed(e);
            }
            if (System.nanoTime() > end || isInterrupted()) {
                throw new SQLException("the last commit is in doubt", ServerFaults.UNRESOLVED, fault);
            }
        }
    }

    /** With the lock, which the lost connection holds as long as the server goes on with it. */
    private boolean look() throws SQLException, TaskException {
        Database database = study.begin(fresh -> fresh.first(ServerWriting.LOCK, row -> true));
        try {
            return Tables.of(database).edits().find(edit).isPresent();
        } finally {
            study.giveBack(database);
        }
    }

    private static boolean isInterrupted() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
