// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.SQLException;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.StudySeal;
import org.rapport.jdbc.internal.record.Times;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.ServerFaults;
import org.rapport.jdbc.internal.sql.ServerMessage;
import org.rapport.model.study.StudyInfo;

/**
 * Makes a study in a schema of its own, in one transaction.
 *
 * @param address where
 * @param settings how to connect
 * @param schema the tables
 * @param faults says what is wrong
 */
public record ServerBirth(ServerAddress address, ServerSettings settings, ServerSchema schema, Faults faults) {

    public void make(StudyInfo info) throws TaskException {
        try (Database database = new ServerConnector(address, settings, faults).connect()) {
            StudyOwner owner =
                    StudyOwner.find(database).orElseThrow(() -> faults.of(ServerMessage.NO_OWNER, address.database()));
            owner.make(database);
            owner.join(database);
            database.execute("CREATE SCHEMA " + SchemaName.of(address).quoted() + " AUTHORIZATION " + owner.quoted());
            owner.enter(database);
            schema.make(database);
            database.update(
                    "INSERT INTO study (id, title, created) VALUES (?, ?, ?)",
                    info.id().toString(),
                    info.title(),
                    Times.write(info.created()));
            new StudySeal(database).put();
            database.update("INSERT INTO member (login, coder, role) VALUES (session_user, session_user, 'lead')");
            owner.leave(database);
            database.commit();
        } catch (SQLException e) {
            throw ServerFaults.has(e, ServerFaults.DUPLICATE_SCHEMA)
                    ? faults.of(ServerMessage.EXISTS, address.study())
                    : faults.of(e);
        }
    }
}
