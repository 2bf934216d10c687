// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.sqlite.SQLiteConfig;

/**
 * Opens connections to study files, each with the same pragmas.
 *
 * @param settings how
 * @param open what this process has open
 */
public record Connector(Settings settings, OpenFiles open) {

    private static final String PRAGMAS =
            "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON;"
                    + " PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768; PRAGMA mmap_size = 0;";
    /** The file is opened by the first question, so that what keeps it from being read shows at once. */
    private static final String SETTLED = " PRAGMA data_version;";

    private static final Database.Guard NOTHING = () -> {};

    private static final String LIMIT = " PRAGMA journal_size_limit = 16777216; ";

    /** A connection that reads and writes a file that is there. */
    Database writing(Path file, Journal journal) throws SQLException {
        Database database = open(uri(file) + "?mode=rw", PRAGMAS + LIMIT + settings.pragmas(), NOTHING);
        try {
            turn(database, journal);
            return database;
        } catch (SQLException e) {
            StudyFile.closeAfter(e, database);
            throw e;
        }
    }

    /** Where somebody else has the file open the other way, it stays so; nobody is waited for. */
    private void turn(Database database, Journal journal) throws SQLException {
        database.execute("PRAGMA busy_timeout = 0");
        try {
            database.execute(journal.turn() + journal.durable());
        } catch (SQLException e) {
            if (!Faults.isBusy(e)) {
                throw e;
            }
            database.execute(Journal.ROLLBACK.durable());
        }
        database.execute("PRAGMA busy_timeout = " + settings.patience().toMillis());
    }

    /**
     * Turns a file from a write-ahead log to a rollback journal, without the shared memory that does not work where it
     * lies: in exclusive mode there is none (SQLite, "Write-Ahead Logging", section 8).
     *
     * @throws SQLException that says "busy" if somebody else has it open
     */
    void settle(Path file) throws SQLException {
        String exclusive = "PRAGMA locking_mode = EXCLUSIVE; ";
        try (Database database = open(uri(file) + "?mode=rw", exclusive + PRAGMAS, NOTHING)) {
            database.execute(Journal.ROLLBACK.turn());
        }
    }

    /** A connection that writes neither the file nor what lies beside it, and keeps the locks. */
    Database reading(Path file) throws SQLException {
        return open(uri(file) + "?mode=ro&readonly_shm=1", PRAGMAS + SETTLED, NOTHING);
    }

    /** A connection without locks to a file; the guard tells whether somebody wrote it meanwhile. */
    Database immutable(Path file, Database.Guard guard) throws SQLException {
        return open(uri(file) + "?mode=ro&immutable=1", PRAGMAS + SETTLED, guard);
    }

    /** The id of the study in a file that nobody writes now; empty if it is none, or cannot be read. */
    Optional<UUID> study(Path file) {
        try (Database database = open(uri(file) + "?mode=ro&immutable=1", PRAGMAS, NOTHING)) {
            return database.first("SELECT id FROM study", row -> row.getString(1))
                    .map(UUID::fromString);
        } catch (SQLException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A connection that reads what it can of a damaged file: it bears a file that is shorter than its header says. */
    Database damaged(Path file) throws SQLException {
        return open(uri(file) + "?mode=ro&immutable=1", "PRAGMA writable_schema = ON; " + PRAGMAS, NOTHING);
    }

    /** A connection that makes the file. */
    Database making(Path file, Journal journal) throws SQLException {
        String first = "PRAGMA page_size = 8192; PRAGMA application_id = " + Schema.APPLICATION_ID + ";";
        return open(
                uri(file) + "?mode=rwc",
                first + PRAGMAS + LIMIT + settings.pragmas() + journal.turn() + journal.durable(),
                NOTHING);
    }

    /** A database of its own in memory. */
    public Database memory() throws SQLException {
        return open(":memory:", PRAGMAS, NOTHING);
    }

    /** A database of its own in memory that other connections of this process may fill; {@code name} is a URI. */
    Database passing(String name) throws SQLException {
        return open(name, PRAGMAS, NOTHING);
    }

    private static String uri(Path file) {
        return file.toAbsolutePath().toUri().toString();
    }

    private Database open(String where, String pragmas, Database.Guard guard) throws SQLException {
        NativeLibrary.prepare();
        SQLiteConfig config = new SQLiteConfig();
        config.setGetGeneratedKeys(false); // else each insertion leaves a question behind that is never finished
        config.setBusyTimeout(Math.toIntExact(settings.patience().toMillis()));
        Connection connection = config.createConnection("jdbc:sqlite:" + where);
        Database database = new Database(connection, guard);
        try {
            connection.setAutoCommit(false); // the driver begins a transaction of its own and then leaves them to us
            database.execute("COMMIT; " + pragmas);
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }
}
