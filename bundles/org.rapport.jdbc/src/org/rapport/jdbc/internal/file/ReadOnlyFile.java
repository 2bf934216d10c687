// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.sqlite.SQLiteErrorCode;

/**
 * A study that this user may not write, while others may. Where somebody works on it, what lies beside it is read with
 * it, and locks are kept. A study with a write-ahead log that nobody works on can be read without locks only (SQLite,
 * "Write-Ahead Logging", section 5); that somebody changed it meanwhile then shows in its size and time.
 *
 * @param file the study
 * @param logged whether it was in WAL mode when it was opened
 * @param connector opens connections
 * @param faults says what is wrong
 */
record ReadOnlyFile(Path file, boolean logged, Connector connector, Faults faults) {

    Database open() throws SQLException, TaskException {
        if (has("-shm") || has("-journal")) {
            return connector.reading(file);
        }
        if (has("-wal")) {
            throw faults.of(StoreMessage.UNFINISHED);
        }
        return logged ? withoutLocks() : withLocks();
    }

    private Database withoutLocks() throws SQLException, TaskException {
        Stamp before = stamp();
        return connector.immutable(file, () -> {
            if (!stamp().equals(before)) {
                throw faults.of(StoreMessage.CHANGED);
            }
        });
    }

    private Database withLocks() throws SQLException, TaskException {
        try {
            return connector.reading(file);
        } catch (SQLException e) {
            if (Faults.code(e) == SQLiteErrorCode.SQLITE_CANTOPEN) { // somebody turned it to WAL mode, and left
                return withoutLocks();
            }
            throw e;
        }
    }

    private boolean has(String ending) throws TaskException {
        Path beside = file.resolveSibling(file.getFileName() + ending);
        try {
            return Files.exists(beside) && Files.size(beside) > 0;
        } catch (IOException e) {
            throw faults.of(StoreMessage.UNREADABLE);
        }
    }

    private Stamp stamp() throws TaskException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            throw faults.of(StoreMessage.GONE);
        }
    }

    /**
     * How the file looks from outside.
     *
     * @param size in bytes
     * @param modified when it was written last
     */
    private record Stamp(long size, FileTime modified) {}
}
