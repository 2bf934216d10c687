// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.postgresql.Driver;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.StudyTeam;
import org.rapport.api.team.TeamMember;
import org.rapport.api.team.TeamRole;
import org.rapport.model.coding.Coder;
import org.rapport.testkit.PostgresServer;
import org.rapport.testkit.StoreTesting;

/** A study on a server with a team, each member with a login of their own. */
abstract class TeamTesting extends StoreTesting {

    protected final PostgresServer server = PostgresServer.shared();
    protected final ServerAddress address = server.freshAddress();
    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, StudyStore> open = new HashMap<>();

    @Override
    protected StudyStores stores() throws TaskException {
        return Testing.stores(server);
    }

    @Override
    protected StudyAddress address() {
        return address;
    }

    @AfterEach
    void closeAll() throws TaskException {
        for (StudyStore each : open.values()) {
            each.close();
        }
    }

    protected String login(String name) {
        return name + "_" + suffix;
    }

    /** A login without any part in the study. */
    protected void makeLogin(String name) throws SQLException {
        ServerSql.execute(
                server, address, "CREATE ROLE \"" + login(name) + "\" LOGIN PASSWORD '" + server.password() + "'");
    }

    protected void add(String name, Coder coder, TeamRole role, boolean blind) throws SQLException, TaskException {
        makeLogin(name);
        try (StudyTeam team = team()) {
            team.put(new TeamMember(login(name), coder, role, blind));
        }
    }

    protected StudyTeam team() throws TaskException {
        return Testing.stores(server).team(address);
    }

    protected ServerAddress addressOf(String name) {
        return new ServerAddress(
                Optional.of(login(name)),
                address.host(),
                address.port(),
                address.database(),
                address.study(),
                address.options());
    }

    /** The study as a member opens it. */
    protected StudyStore as(String name) throws TaskException {
        StudyStore mine = open.get(name);
        if (mine == null) {
            mine = stores.open(addressOf(name));
            open.put(name, mine);
        }
        return mine;
    }

    /** A connection of a login in the study's schema, each statement for itself. */
    protected Connection connect(String name) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login(name));
        properties.setProperty("password", server.password());
        properties.setProperty("currentSchema", schema());
        Connection connection = new Driver()
                .connect(
                        "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + server.database(),
                        properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET statement_timeout = 20000");
        }
        return connection;
    }

    protected String schema() {
        return '"' + "rapport_" + address.study() + '"';
    }
}
