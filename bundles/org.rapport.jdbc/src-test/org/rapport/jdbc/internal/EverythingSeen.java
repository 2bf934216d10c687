// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.util.PSQLException;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.Edit;

/**
 * Whatever a login can get out of its database: the rows of every table and view of the catalogue, what each function
 * without arguments gives, what is told on channels, and what refusals say.
 *
 * @param connection the login's
 */
record EverythingSeen(Connection connection) implements AutoCloseable {

    private static final String RELATIONS = "SELECT format('SELECT t.* FROM %I.%I t', n.nspname, c.relname)"
            + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f', 'S') ORDER BY 1";
    private static final String FUNCTIONS = "SELECT format('SELECT t.* FROM %I.%I() t', n.nspname, p.proname)"
            + " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.prokind = 'f'"
            + " AND p.pronargs = p.pronargdefaults AND NOT p.proretset OR p.pronargs = 0 AND p.prokind = 'f' ORDER BY 1";
    private static final String CHANNELS = "SELECT nspname FROM pg_namespace UNION SELECT relname FROM pg_class"
            + " UNION SELECT rolname FROM pg_roles UNION SELECT datname FROM pg_database";

    /** The rows, and the refusals. */
    Set<String> look() throws SQLException {
        Set<String> seen = new HashSet<>();
        for (String sql : strings(RELATIONS)) {
            run(sql, seen);
        }
        for (String sql : strings(FUNCTIONS)) {
            run(sql, seen);
        }
        return seen;
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private void run(String sql, Set<String> seen) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder(sql);
                for (int i = 1; i <= width; i++) {
                    row.append('|').append(rows.getString(i));
                }
                seen.add(row.toString());
            }
        } catch (SQLException e) {
            seen.add(said(e));
        }
    }

    private static String said(SQLException fault) {
        return fault instanceof PSQLException told && told.getServerErrorMessage() != null
                ? told.getServerErrorMessage().toString()
                : fault.toString();
    }

    /** On every channel that something in the catalogue could have given its name. */
    void listen() throws SQLException {
        for (String channel : strings(CHANNELS)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("LISTEN \"" + channel.replace("\"", "\"\"") + '"');
            }
        }
    }

    /** What was told on the study's channel. */
    List<String> heard() throws SQLException {
        List<String> heard = new ArrayList<>();
        String study = strings("SELECT current_schema()").get(0);
        try (Statement statement = connection.createStatement()) {
            statement.execute("");
        }
        for (PGNotification told : connection.unwrap(PGConnection.class).getNotifications()) {
            if (told.getName().equals(study)) {
                heard.add(told.getParameter());
            }
        }
        return heard;
    }

    /** Tries to write over, beside and through what others wrote; what comes back. */
    List<String> attempts(Coding hidden, Suggestion suggestion, Coder other, List<Edit> edits) throws SQLException {
        List<String> said = new ArrayList<>();
        String mine = "INSERT INTO coding SELECT ?, (SELECT max(number) FROM edit_name), t.id, t.text, 0, 3, 'TR-CAR',"
                + " my_coder(), 'MANUAL', 1, '{}', NULL, '[]', '', '' FROM transcript t";
        said.addAll(attempt(mine + " RETURNING *", hidden.id().toString()));
        said.addAll(attempt(
                mine + " ON CONFLICT (id) DO UPDATE SET memo = coding.memo || '!' RETURNING *",
                hidden.id().toString()));
        said.addAll(attempt(
                mine + " ON CONFLICT (id) DO NOTHING RETURNING *", hidden.id().toString()));
        for (String table : strings("SELECT quote_ident(relname) FROM pg_class WHERE relkind IN ('r', 'v')"
                + " AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())")) {
            String column = strings("SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = '" + table
                            + "'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum LIMIT 1")
                    .get(0);
            said.addAll(attempt("UPDATE " + table + " SET " + column + " = " + column + " RETURNING *"));
            said.addAll(attempt("DELETE FROM " + table + " RETURNING *"));
            said.addAll(attempt("INSERT INTO " + table + " SELECT * FROM " + table + " RETURNING *"));
            said.addAll(attempt("TRUNCATE " + table + " CASCADE"));
            said.addAll(attempt("LOCK " + table));
            said.addAll(attempt("COPY " + table + " TO STDOUT"));
            said.addAll(attempt("CREATE RULE leak AS ON INSERT TO " + table + " DO NOTHING"));
            said.addAll(attempt("ALTER TABLE " + table + " DISABLE ROW LEVEL SECURITY"));
        }
        String key = suggestion.id() + "/" + other.name();
        said.addAll(attempt(
                "INSERT INTO tombstone SELECT 'DECISION', ?, max(number) FROM edit_name ON CONFLICT DO NOTHING RETURNING 1",
                key));
        said.addAll(attempt("INSERT INTO tombstone SELECT 'DECISION', ?, max(number) FROM edit_name", key));
        for (Edit edit : edits) {
            said.addAll(attempt(
                    "INSERT INTO edit SELECT max(number) + 1, ?, NULL, my_coder(), '', '', '', 'DO', NULL, 0"
                            + " FROM edit_name RETURNING *",
                    edit.id().toString()));
            said.addAll(attempt(
                    "INSERT INTO edit SELECT max(number) + 1, gen_random_uuid()::text, NULL, my_coder(), '', '', '',"
                            + " 'UNDO', ?, 0 FROM edit_name RETURNING label, concerns",
                    edit.id().toString()));
        }
        said.addAll(attempt("SET row_security = off"));
        said.addAll(attempt("SELECT * FROM coding"));
        said.addAll(attempt("RESET row_security"));
        said.removeIf(message ->
                message.contains(key) || edits.stream().anyMatch(e -> message.contains("Key (id)=(" + e.id())));
        return said;
    }

    /** In a transaction that is taken back. */
    private List<String> attempt(String sql, Object... values) throws SQLException {
        Set<String> said = new HashSet<>();
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            boolean rows = statement.execute();
            while (rows && statement.getResultSet().next()) {
                StringBuilder row = new StringBuilder(statement + ": ");
                for (int i = 1; i <= statement.getMetaData().getColumnCount(); i++) {
                    row.append('|').append(statement.getResultSet().getString(i));
                }
                said.add(row.toString());
            }
            connection.commit();
        } catch (SQLException e) {
            said.add(said(e));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return List.copyOf(said);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
