// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.sql.SQLException;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;

/**
 * Clears what deleted rows left in a study file and in its log. Deleted content is overwritten with zeros already (SQLite,
 * "Pragma statements", secure_delete), but not where pages were put in order, and a version of the file may come from a
 * program that does not do so; hence the file is written anew. The write-ahead log still holds pages as they were: it is
 * emptied, for which nobody else may be reading.
 *
 * @param faults says what is wrong
 */
record Remains(Faults faults) {

    private static final String EMPTY_LOG = "PRAGMA wal_checkpoint(TRUNCATE)";

    /** On a connection outside any transaction. */
    void clear(Database database) throws SQLException, TaskException {
        try {
            database.execute("VACUUM");
        } catch (SQLException e) {
            throw Faults.isBusy(e) ? faults.of(StoreMessage.ERASE_IN_USE) : faults.of(e);
        }
        boolean busy = database.first(EMPTY_LOG, row -> row.getInt(1) != 0).orElse(false);
        if (busy) {
            throw faults.of(StoreMessage.ERASE_IN_USE);
        }
    }
}
