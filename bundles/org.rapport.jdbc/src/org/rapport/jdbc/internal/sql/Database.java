// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.rapport.api.task.TaskException;

/**
 * One connection with the statements that were prepared on it. For one thread at a time; transactions are begun and
 * ended in SQL.
 */
public final class Database implements AutoCloseable {

    private static final int FETCHED = 500;

    private final Connection connection;
    private final Guard guard;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private Sight sight = Sight.FILE;

    public Database(Connection connection) {
        this(connection, () -> {});
    }

    public Database(Connection connection, Guard guard) {
        this.connection = connection;
        this.guard = guard;
    }

    /** Makes sure that what was read is true; asked after reading. */
    public void verify() throws TaskException {
        guard.verify();
    }

    /** How much of the study the present transaction sees. */
    public Sight sight() {
        return sight;
    }

    public void see(Sight much) {
        sight = much;
    }

    /** Runs one or more statements without results. */
    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The statement for this SQL, kept for the next time: finish with it before asking for the same SQL again. */
    public PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /** A statement of the caller's own, who closes it. */
    public PreparedStatement prepareOnce(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCHED); // a server would send all rows at once
        return statement;
    }

    public int update(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = prepare(sql);
        bind(statement, arguments);
        return statement.executeUpdate();
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... arguments) throws SQLException {
        PreparedStatement statement = prepare(sql);
        bind(statement, arguments);
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        }
        return found;
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... arguments) throws SQLException {
        PreparedStatement statement = prepare(sql);
        bind(statement, arguments);
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    public static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    /** Gives a login of a server its password, of which only a digest is sent. The password is overwritten. */
    public void setPassword(String login, char[] password) throws SQLException {
        connection.unwrap(PGConnection.class).alterUserPassword(login, password, "scram-sha-256");
    }

    /** Ends the transaction; for connections that leave transactions to the driver. */
    public void commit() throws SQLException {
        connection.commit();
    }

    /** As {@link #commit()}. */
    public void rollBack() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } finally {
            connection.close();
        }
    }

    /** How much of a study a connection sees. */
    public enum Sight {
        /** All of a file. */
        FILE,
        /** All of a study on a server. */
        ALL,
        /** Of a study on a server, what a blind coder may know. */
        PART
    }

    /** Tells whether something beneath the connection changed that should not. */
    @FunctionalInterface
    public interface Guard {

        void verify() throws TaskException;
    }

    /**
     * Makes a value of the row at which a result stands.
     *
     * @param <T> the kind of value
     */
    @FunctionalInterface
    public interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }
}
