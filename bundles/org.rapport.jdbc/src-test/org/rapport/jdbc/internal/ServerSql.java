// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.postgresql.Driver;
import org.rapport.api.store.ServerAddress;
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

    /** The first column. */
    static List<String> query(PostgresServer server, ServerAddress study, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = \"rapport_" + study.study() + '"');
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", server.user());
        properties.setProperty("password", server.password());
        return new Driver()
                .connect(
                        "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + server.database(),
                        properties);
    }
}
