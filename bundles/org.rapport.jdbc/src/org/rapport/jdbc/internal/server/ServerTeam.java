// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.Assignment;
import org.rapport.api.team.StudyTeam;
import org.rapport.api.team.TeamMember;
import org.rapport.api.team.TeamRole;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.ServerFaults;
import org.rapport.jdbc.internal.sql.ServerMessage;
import org.rapport.model.coding.Coder;
import org.rapport.model.text.TranscriptId;

/**
 * The team of a study, in its tables; the server gives each login its rights when its row is written.
 *
 * @param study the study, closed with it
 */
public record ServerTeam(StudyServer study) implements StudyTeam {

    @Override
    public List<TeamMember> members() throws TaskException {
        String sql = "SELECT login, coder, role, blind FROM member ORDER BY login";
        return look(database -> database.list(sql, row -> {
            String login = row.getString(1);
            String coder = row.getString(2);
            String role = row.getString(3);
            boolean blind = row.getBoolean(4);
            return Decoding.value(() -> new TeamMember(login, new Coder(coder), TeamRole.of(role), blind));
        }));
    }

    @Override
    public boolean hasLogin(String login) throws TaskException {
        String sql = "SELECT 1 FROM pg_roles WHERE rolname = ? AND rolcanlogin";
        return look(database -> database.first(sql, row -> true, login).isPresent());
    }

    @Override
    public void makeLogin(String login, char[] password) throws TaskException {
        change(database -> {
            database.execute("CREATE ROLE " + new SchemaName(login).quoted() + " LOGIN");
            database.setPassword(login, password);
        });
    }

    @Override
    public void put(TeamMember member) throws TaskException {
        if (!hasLogin(member.login())) {
            throw study.faults().of(ServerMessage.NO_LOGIN, member.login());
        }
        change(database -> database.update(
                "INSERT INTO member (login, coder, role, blind) VALUES (?, ?, ?, ?) ON CONFLICT (login)"
                        + " DO UPDATE SET coder = excluded.coder, role = excluded.role, blind = excluded.blind",
                member.login(),
                member.coder().name(),
                member.role().toString(),
                member.blind()));
    }

    @Override
    public void remove(String login) throws TaskException {
        change(database -> {
            if (database.update("DELETE FROM member WHERE login = ?", login) == 0) {
                throw study.faults().of(ServerMessage.NOT_IN_TEAM, login);
            }
        });
    }

    @Override
    public List<Assignment> assignments() throws TaskException {
        String sql = "SELECT coder, transcript FROM assignment ORDER BY coder, transcript";
        return look(database -> database.list(sql, row -> {
            String coder = row.getString(1);
            String transcript = row.getString(2);
            return Decoding.value(() -> new Assignment(new Coder(coder), TranscriptId.of(transcript)));
        }));
    }

    @Override
    public void assign(Coder coder, Set<TranscriptId> transcripts) throws TaskException {
        String sql = "INSERT INTO assignment (coder, transcript) VALUES (?, ?) ON CONFLICT DO NOTHING";
        change(database -> forEach(database, sql, coder, transcripts));
    }

    @Override
    public void release(Coder coder, Set<TranscriptId> transcripts) throws TaskException {
        String sql = "DELETE FROM assignment WHERE coder = ? AND transcript = ?";
        change(database -> forEach(database, sql, coder, transcripts));
    }

    private static void forEach(Database database, String sql, Coder coder, Set<TranscriptId> transcripts)
            throws SQLException {
        for (TranscriptId transcript : transcripts) {
            database.update(sql, coder.name(), transcript.toString());
        }
    }

    @Override
    public boolean isBlind() throws TaskException {
        return look(database -> database.first("SELECT blind FROM format", row -> row.getBoolean(1))
                .orElse(false));
    }

    @Override
    public void setBlind(boolean blind) throws TaskException {
        change(database -> database.update("UPDATE format SET blind = ?", blind));
    }

    private <T> T look(Question<T> question) throws TaskException {
        return study.faults().guard(() -> {
            try (ServerReading reading = ServerReading.begin(study, ServerReading::look)) {
                return question.ask(reading.database());
            }
        });
    }

    private void change(Change change) throws TaskException {
        study.faults().guard(() -> {
            Database database = study.begin(ServerReading::look);
            try {
                change.make(database);
                database.commit();
                return true;
            } catch (SQLException e) {
                if (ServerFaults.has(e, ServerFaults.CHECK)) {
                    throw study.faults().of(ServerMessage.LAST_LEAD);
                }
                throw e;
            } finally {
                study.giveBack(database);
            }
        });
    }

    @Override
    public void close() throws TaskException {
        study.close();
    }

    private interface Question<T> {

        T ask(Database database) throws SQLException;
    }

    private interface Change {

        void make(Database database) throws SQLException, TaskException;
    }
}
