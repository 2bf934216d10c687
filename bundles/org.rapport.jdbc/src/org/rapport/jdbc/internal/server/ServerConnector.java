// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.ServerMessage;

/**
 * Opens connections to one study on a server. The password comes from {@code PGPASSWORD}, from the file of passwords
 * (which the driver reads), or from whoever is asked; that answer is kept for further connections. Safe for several
 * threads.
 */
final class ServerConnector {

    /** What the driver would say by itself is said in sentences here. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private static final int OLDEST = 15;
    private static final String SECONDS_TO_CONNECT = "10";
    private static final int MILLIS_TO_ANSWER = 120_000;

    private final ServerAddress address;
    private final ServerSettings settings;
    private final Faults faults;
    private final String login;
    private Optional<String> answered = Optional.empty();

    ServerConnector(ServerAddress address, ServerSettings settings, Faults faults) {
        this.address = address;
        this.settings = settings;
        this.faults = faults;
        this.login = address.user()
                .or(() -> settings.environment().apply("PGUSER"))
                .orElseGet(() -> System.getProperty("user.name"));
    }

    ServerAddress address() {
        return address;
    }

    ServerSettings settings() {
        return settings;
    }

    Faults faults() {
        return faults;
    }

    /** A connection outside any transaction; its statements begin one. */
    Database connect() throws TaskException {
        return new Database(open());
    }

    /** As {@link #connect()}, to be used as the driver's. */
    synchronized Connection open() throws TaskException {
        ConnectFaults saying = new ConnectFaults(address, login, faults);
        Optional<String> known = answered.or(() -> settings.environment().apply("PGPASSWORD"));
        try {
            return open(known);
        } catch (SQLException e) {
            if (known.isPresent() || !saying.wantsPassword(e)) {
                throw saying.of(e);
            }
        }
        String answer = settings.prompt()
                .ask(login, address)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> faults.of(ServerMessage.NO_PASSWORD, login));
        try {
            Connection connection = open(Optional.of(answer));
            answered = Optional.of(answer);
            return connection;
        } catch (SQLException e) {
            throw saying.of(e);
        }
    }

    private Connection open(Optional<String> password) throws SQLException, TaskException {
        Properties properties = properties();
        password.ifPresent(text -> PGProperty.PASSWORD.set(properties, text));
        Connection connection = new Driver().connect(url(), properties);
        try {
            requireFitting(connection.unwrap(PGConnection.class));
            connection.setAutoCommit(false);
            connection.setNetworkTimeout(Runnable::run, MILLIS_TO_ANSWER);
            return connection;
        } catch (SQLException | TaskException e) {
            connection.close();
            throw e;
        }
    }

    /** All of the address goes into properties, so that nothing in it can be taken for a part of the URL. */
    private static String url() {
        return "jdbc:postgresql:///";
    }

    private Properties properties() throws TaskException {
        Properties properties = new Properties();
        PGProperty.PG_HOST.set(properties, address.host());
        PGProperty.PG_PORT.set(properties, address.port());
        PGProperty.PG_DBNAME.set(properties, address.database());
        PGProperty.USER.set(properties, login);
        PGProperty.CURRENT_SCHEMA.set(properties, SchemaName.of(address).quoted() + ", pg_temp");
        PGProperty.APPLICATION_NAME.set(properties, ServerWriting.APPLICATION);
        PGProperty.OPTIONS.set(
                properties,
                "-c lock_timeout=" + settings.patience().toMillis()
                        + " -c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3");
        PGProperty.CONNECT_TIMEOUT.set(properties, SECONDS_TO_CONNECT);
        PGProperty.SOCKET_TIMEOUT.set(properties, SECONDS_TO_CONNECT);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.GSS_ENC_MODE.set(properties, "disable");
        PGProperty.REWRITE_BATCHED_INSERTS.set(properties, true);
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, false); // the detail may hold participants' words
        new Tls(address, settings, faults).addTo(properties);
        return properties;
    }

    private void requireFitting(PGConnection connection) throws TaskException {
        String version = connection.getParameterStatus("server_version");
        if (Integer.parseInt(version.replaceAll("\\D.*", "")) < OLDEST) {
            throw faults.of(ServerMessage.TOO_OLD, version, OLDEST);
        }
        String encoding = connection.getParameterStatus("server_encoding");
        if (!encoding.equals("UTF8")) {
            throw faults.of(ServerMessage.NOT_UTF8, encoding);
        }
    }
}
