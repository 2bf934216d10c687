// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.StringJoiner;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.PostgresServer;

/** SQL on a server, past the store. */
final class ServerSql {

    private ServerSql() {}

    /** In the study's schema; without regard to keys. */
    static void execute(PostgresServer server, ServerAddress study, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute("SET search_path = \"rapport_" + study.study() + '"');
            statement.execute(sql);
        }
    }

    /** What is told on the study's channel while something is done. */
    static List<String> told(PostgresServer server, ServerAddress study, Doing doing)
            throws SQLException, TaskException {
        List<String> told = new ArrayList<>();
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("LISTEN \"rapport_" + study.study() + '"');
            doing.run();
            statement.execute("");
            for (PGNotification news : connection.unwrap(PGConnection.class).getNotifications()) {
                told.add(news.getParameter());
            }
        }
        return told;
    }

    /** What somebody does meanwhile. */
    interface Doing {

        void run() throws TaskException;
    }

    /** The rows, their columns joined. */
    static List<String> query(PostgresServer server, ServerAddress study, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = \"rapport_" + study.study() + '"');
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    values.add(row(rows));
                }
            }
        }
        return values;
    }

    private static String row(ResultSet rows) throws SQLException {
        StringJoiner row = new StringJoiner("|");
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            row.add(rows.getString(i));
        }
        return row.toString();
    }

    /** Of the login that may do everything. */
    static Connection connect(PostgresServer server) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", server.user());
        properties.setProperty("password", server.password());
        return new Driver()
                .connect(
                        "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + server.database(),
                        properties);
    }
}
