// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.Assignment;
import org.rapport.api.team.StudyTeam;
import org.rapport.api.team.TeamMember;
import org.rapport.api.team.TeamRole;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.Edit;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;

/** Each role may do what it may do in the database itself, past the program. */
final class RolesTest extends TeamTesting {

    private static final Coder VIC = new Coder("Vic");

    /** Tables and views of which each role but the lead may read (r), insert (i), update (u) and delete (d) rows. */
    private static final Map<String, String> CODERS = Map.of(
            "coding", "riud",
            "decision", "riud",
            "memo", "riud",
            "coder", "riud",
            "tombstone", "riud",
            "edit", "ri",
            "edit_touch", "ri",
            "edit_image", "ri");

    private void makeTeam() throws TaskException, SQLException {
        add("lena", new Coder("Lena"), TeamRole.LEAD, false);
        add("ben", BEN, TeamRole.CODER, false);
        add("vic", VIC, TeamRole.VIEWER, false);
        makeLogin("out");
    }

    @Test
    void givesEachRoleItsVerbsOnEachTable() throws TaskException, SQLException {
        makeTeam();
        for (Map.Entry<String, String> table : rights("lena").entrySet()) {
            String due = isView(table.getKey()) ? "r" : "riud";
            assertThat(table.getValue()).as("lead: " + table.getKey()).isEqualTo(due);
        }
        for (Map.Entry<String, String> table : rights("ben").entrySet()) {
            String due = CODERS.getOrDefault(table.getKey(), "r");
            assertThat(table.getValue()).as("coder: " + table.getKey()).isEqualTo(due);
        }
        assertThat(rights("vic")).hasSizeGreaterThan(20).allSatisfy((table, right) -> assertThat(right)
                .as("viewer: " + table)
                .isEqualTo("r"));
        assertThat(rights("out"))
                .allSatisfy((table, right) ->
                        assertThat(right).as("stranger: " + table).isEmpty());
    }

    private boolean isView(String name) throws SQLException {
        return !ServerSql.query(
                        server,
                        address,
                        "SELECT 1 FROM pg_class WHERE relkind = 'v' AND oid = '" + name + "'::regclass")
                .isEmpty();
    }

    /** Each statement touches no row, so that only the right to it is asked for. */
    private Map<String, String> rights(String name) throws SQLException {
        Map<String, String> rights = new TreeMap<>();
        String tables = "SELECT c.relname, (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a"
                + " WHERE a.attrelid = c.oid AND a.attnum > 0) FROM pg_class c"
                + " WHERE c.relkind IN ('r', 'v') AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = '"
                + schema().replace("\"", "") + "')";
        try (Connection connection = connect(name)) {
            for (String row : ServerSql.query(server, address, tables)) {
                String table = row.substring(0, row.indexOf('|'));
                String[] columns = row.substring(row.indexOf('|') + 1).split(", ");
                String place = schema() + "." + table;
                String right = tries(connection, "SELECT 1 FROM " + place + " WHERE false", "r")
                        + tries(
                                connection,
                                "INSERT INTO " + place + " (" + columns[0] + ") SELECT NULL WHERE false",
                                "i")
                        + tries(connection, "UPDATE " + place + " SET " + columns[0] + " = NULL WHERE false", "u")
                        + tries(connection, "DELETE FROM " + place + " WHERE false", "d")
                        + tries(connection, "TRUNCATE " + place, "t")
                        + tries(connection, "ALTER TABLE " + place + " DISABLE ROW LEVEL SECURITY", "a");
                rights.put(table, right);
            }
        }
        return rights;
    }

    private static String tries(Connection connection, String sql, String verb) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return verb;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(sql + ": " + e.getMessage()).isIn("42501", "55000", "42809");
            return "";
        }
    }

    @Test
    void aCoderWritesUnderHisOwnNameOnly() throws TaskException, SQLException {
        makeTeam();
        Transcript transcript = begin();
        Coding hers = Samples.coding(transcript, "honest", HONESTY, ADA);
        Edit code = edit(ADA, "Code", session -> {
            session.put(hers);
            session.put(new CoderProfile(ADA, Optional.empty(), "Leads."));
        });
        try (Connection ben = connect("ben")) {
            assertThat(count(ben, "UPDATE coding SET memo = 'x'")).isZero();
            assertThat(count(ben, "DELETE FROM coding")).isZero();
            assertThat(count(ben, "UPDATE coder SET about = 'x'")).isZero();
            assertThat(count(ben, "DELETE FROM tombstone")).isZero();
            assertThat(count(ben, "UPDATE edit SET seal = 'x'")).isZero();
            refused(
                    ben,
                    "INSERT INTO coding SELECT gen_random_uuid(), edit, transcript, text, start_cp, end_cp, code,"
                            + " 'Ada', origin, reviewed, facets, weight, evidence, created, memo FROM coding");
            refused(ben, "INSERT INTO coder VALUES ('Cy', 2, NULL, '')");
            refused(ben, "INSERT INTO tombstone VALUES ('DECISION', '" + hers.id() + "/Ada', 2)");
            refused(ben, "INSERT INTO tombstone VALUES ('TRANSCRIPT', 'x', 2)");
            refused(ben, edit("'Ada', '', '', '', 'DO', NULL, 0, NULL, NULL, 0"));
            refused(ben, edit("'Ben', '', '', '', 'DO', NULL, 0, NULL, NULL, 1"));
            refused(ben, edit("'Ben', '', '', '', 'DO', NULL, 0, 'x', NULL, 0"));
            refused(ben, edit("'Ben', '', '', '', 'DO', NULL, 0, NULL, 'x', 0"));
            refused(ben, edit("'Ben', '', '', '', 'UNDO', '" + code.id() + "', 0, NULL, NULL, 0"));
            refused(ben, "INSERT INTO edit_touch VALUES (2, 'CODING', 'CODE', 'x', 1)");
            refused(ben, "INSERT INTO edit_image VALUES (2, 9, 1, 1, '')");
            refused(ben, "UPDATE member SET role = 'lead'");
            refused(ben, "INSERT INTO member VALUES (session_user, 'Ben', 'lead')");
            refused(ben, "UPDATE format SET blind = false");
            refused(ben, "SET ROLE \"" + owner() + '"');
            refused(ben, "CREATE TABLE mine (x int)");
            refused(ben, "SELECT clear_remains('coding')");
        }
        Optional<Coding> seen = read(as("ben"), reader -> reader.coding(hers.id()));
        assertThat(seen).contains(hers);
    }

    private String owner() throws SQLException {
        return ServerSql.query(
                        server,
                        address,
                        "SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = current_schema()")
                .get(0);
    }

    private static String edit(String rest) {
        return "INSERT INTO edit (number, id, coder, at, label, reason, kind, target, records, joined, through, erases)"
                + " SELECT 1 + max(number), gen_random_uuid(), " + rest + " FROM edit_name";
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static void refused(Connection connection, String sql) {
        assertThatThrownBy(() -> count(connection, sql))
                .as(sql)
                .isInstanceOfSatisfying(SQLException.class, fault -> assertThat(fault.getSQLState())
                        .isEqualTo("42501"));
    }

    @Test
    void nobodyCanLogInAsTheOwnerAndRowsAreKeptFromItToo() throws TaskException, SQLException {
        makeTeam();
        begin();
        assertThat(ServerSql.query(
                        server,
                        address,
                        "SELECT rolcanlogin, rolsuper, (SELECT count(*) FROM pg_auth_members m WHERE m.roleid = r.oid"
                                + " AND m.set_option) FROM pg_roles r WHERE rolname = '" + owner() + "'"))
                .containsExactly("f|f|0");
        List<String> forced = ServerSql.query(
                server,
                address,
                "SELECT relname FROM pg_class WHERE relname IN ('coding', 'decision', 'memo', 'coder', 'edit',"
                        + " 'edit_touch', 'edit_image', 'edit_snapshot', 'tombstone', 'member', 'assignment') AND relforcerowsecurity"
                        + " AND relrowsecurity AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname ="
                        + " current_schema())");
        assertThat(forced).hasSize(11);
    }

    @Test
    void whoMayNotMakeRolesMakesStudiesForTheOwnerThatTheAdministratorMade() throws TaskException, SQLException {
        makeLogin("eve");
        String eve = '"' + login("eve") + '"';
        ServerAddress study = new ServerAddress(
                Optional.of(login("eve")),
                address.host(),
                address.port(),
                address.database(),
                "eve's " + login("study"),
                address.options());
        ServerSql.execute(server, address, "GRANT CREATE ON DATABASE \"" + address.database() + "\" TO " + eve);
        assertThatThrownBy(() -> stores.create(study, Samples.info())).hasMessageContaining("may not make studies");
        ServerSql.execute(
                server,
                address,
                "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rapport_owner') THEN"
                        + " CREATE ROLE rapport_owner NOLOGIN; END IF; END $$; GRANT rapport_owner TO " + eve);
        try (StudyStore made = stores.create(study, Samples.info())) {
            edit(made, ADA, "Begin", session -> session.put(Samples.codebook()));
            assertThat(made.checkFully(Progress.NONE)).isEmpty();
        }
        assertThatThrownBy(() -> stores.open(addressOf("eve"))).hasMessageContaining("may not see it");
    }

    @Test
    void saysInWordsWhatALoginMayNot() throws TaskException, SQLException {
        makeTeam();
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, ADA);
        edit(ADA, "Code", session -> session.put(coding));
        says("ben", ADA, "you work as \"Ben\"");
        says("vic", VIC, "may look at this study");
        StudyStore ben = as("ben");
        assertThatThrownBy(() -> edit(ben, BEN, "Rename", session -> session.put(transcript.withTitle("X"))))
                .hasMessageContaining("may not do this");
        assertThatThrownBy(() -> edit(ben, BEN, "Remove", session -> session.remove(coding.id())))
                .hasMessageContaining("may not do this");
        assertThatThrownBy(() -> edit(ben, BEN, "Change", session -> session.put(coding.withCode(CARE))))
                .hasMessageContaining("may not do this");
        assertThatThrownBy(() -> as("out")).hasMessageContaining("may not see it");
        assertThat(read(StudyReader::head).orElseThrow().label()).isEqualTo("Code");
        edit(as("lena"), ADA, "Remove", session -> session.remove(coding.id()));
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    private void says(String name, Coder coder, String words) {
        assertThatThrownBy(() -> as(name).edit(coder, "Try", "")).hasMessageContaining(words);
    }

    @Test
    void aTeamGrowsAndShrinks() throws TaskException, SQLException {
        makeTeam();
        Transcript transcript = begin();
        try (StudyTeam team = team()) {
            assertThat(team.members()).hasSize(4).contains(new TeamMember(login("ben"), BEN, TeamRole.CODER, false));
            team.put(new TeamMember(login("ben"), BEN, TeamRole.VIEWER, true));
            says("ben", BEN, "may look at this study");
            team.assign(BEN, Set.of(transcript.id()));
            team.assign(BEN, Set.of(transcript.id()));
            assertThat(team.assignments()).containsExactly(new Assignment(BEN, transcript.id()));
            team.release(BEN, Set.of(transcript.id()));
            assertThat(team.assignments()).isEmpty();
            team.remove(login("ben"));
            assertThatThrownBy(() -> team.remove(login("ben"))).hasMessageContaining("no part in this study");
            assertThatThrownBy(() -> team.put(new TeamMember("nobody " + login("x"), BEN, TeamRole.LEAD, false)))
                    .hasMessageContaining("knows no login");
            team.remove(login("lena"));
            assertThatThrownBy(() -> team.remove("maker")).hasMessageContaining("this was the last one");
            team.makeLogin(login("new"), "a secret".toCharArray());
            assertThat(team.hasLogin(login("new"))).isTrue();
        }
        List<String> words = new ArrayList<>(ServerSql.query(
                server, address, "SELECT rolpassword FROM pg_authid WHERE rolname = '" + login("new") + "'"));
        assertThat(words).singleElement().asString().startsWith("SCRAM-SHA-256$");
        try (Connection ben = connect("ben")) {
            refused(ben, "SELECT * FROM " + schema() + ".coding");
        }
    }
}
