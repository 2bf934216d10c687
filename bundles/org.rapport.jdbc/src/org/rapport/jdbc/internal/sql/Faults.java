// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.MessageTemplate;
import org.rapport.api.task.TaskException;
import org.sqlite.SQLiteErrorCode;

/**
 * Puts the faults of the database into sentences.
 *
 * @param file the study as the user named it
 */
public record Faults(String file) {

    private static final int PRIMARY = 0xFF;

    public Location location() {
        return Location.file(file);
    }

    public TaskException of(MessageTemplate message, Object... arguments) {
        return new TaskException(Message.of(message, arguments), location());
    }

    public TaskException of(SQLException fault) {
        return of(fault, message(fault));
    }

    /** With what is better known of the fault than it says itself. */
    public TaskException of(SQLException fault, Message message) {
        return new TaskException(message, location(), fault);
    }

    /** For streams, which cannot throw a task's exception. */
    public UncheckedIOException unchecked(SQLException fault) {
        return new UncheckedIOException(new IOException(message(fault).text(), fault));
    }

    /** Whether the fault is that somebody else holds a lock. */
    public static boolean isBusy(SQLException fault) {
        SQLiteErrorCode code = code(fault);
        return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED;
    }

    /** The kind of fault, without its particulars. */
    public static SQLiteErrorCode code(SQLException fault) {
        return SQLiteErrorCode.getErrorCode(fault.getErrorCode() & PRIMARY);
    }

    /** Runs work on the database; its faults become sentences. */
    public <T> T guard(Work<T> work) throws TaskException {
        try {
            return work.run();
        } catch (SQLException e) {
            throw of(e);
        }
    }

    /** What is said of the fault. */
    public Message message(SQLException fault) {
        if (ServerFaults.is(fault)) {
            return ServerFaults.message(fault);
        }
        String name = code(fault).name();
        return ofParticulars(fault.getErrorCode(), name).orElseGet(() -> switch (code(fault)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Message.of(StoreMessage.IN_USE);
            case SQLITE_FULL -> Message.of(StoreMessage.DISK_FULL);
            case SQLITE_READONLY, SQLITE_PERM -> Message.of(StoreMessage.READ_ONLY);
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> Message.of(StoreMessage.DAMAGED, name);
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_NOLFS -> Message.of(StoreMessage.DISK_ERROR, name);
            default -> Message.of(StoreMessage.DATABASE, name);
        });
    }

    /** What the particulars of a fault tell better than its kind. */
    private static Optional<Message> ofParticulars(int code, String name) {
        return switch (SQLiteErrorCode.getErrorCode(code)) {
            case SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_RECOVERY, SQLITE_READONLY_CANTLOCK ->
                Optional.of(Message.of(StoreMessage.UNFINISHED));
            case SQLITE_READONLY_DBMOVED -> Optional.of(Message.of(StoreMessage.GONE));
            case SQLITE_IOERR_LOCK, SQLITE_IOERR_RDLOCK, SQLITE_IOERR_CHECKRESERVEDLOCK ->
                Optional.of(Message.of(StoreMessage.NO_LOCKS, name));
            default -> Optional.empty();
        };
    }

    /**
     * Something done on the database.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Work<T> {

        T run() throws SQLException, TaskException;
    }
}
