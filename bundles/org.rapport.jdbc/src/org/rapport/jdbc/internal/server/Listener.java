// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.rapport.api.task.TaskException;

/**
 * A connection that does nothing but listen on a study's channel (PostgreSQL, "LISTEN"). For one thread at a time. A quiet
 * connection is tried from time to time, since one that was cut is as quiet.
 */
final class Listener implements AutoCloseable {

    private static final long QUIET_NANOS = Duration.ofSeconds(15).toNanos();
    private static final int ANSWER_MILLIS = 10_000;

    private final Connection connection;
    private final PGConnection notifications;
    private long heard = System.nanoTime();

    private Listener(Connection connection) throws SQLException {
        this.connection = connection;
        this.notifications = connection.unwrap(PGConnection.class);
    }

    static Listener open(ServerConnector connector) throws SQLException, TaskException {
        Connection connection = connector.open();
        try {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
            execute(connection, "LISTEN " + SchemaName.of(connector.address()).quoted());
            return new Listener(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Waits for news.
     *
     * @return whether something was told in time
     * @throws SQLException if the connection is lost
     */
    boolean await(int millis) throws SQLException {
        if (System.nanoTime() - heard > QUIET_NANOS) {
            execute(connection, "");
            heard = System.nanoTime();
        }
        PGNotification[] told = notifications.getNotifications(millis);
        boolean news = told != null && told.length > 0;
        if (news) {
            heard = System.nanoTime();
        }
        return news;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
