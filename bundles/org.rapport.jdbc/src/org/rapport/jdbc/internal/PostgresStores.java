// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.StudyTeam;
import org.rapport.jdbc.internal.check.ServerCheck;
import org.rapport.jdbc.internal.check.StudyCheck;
import org.rapport.jdbc.internal.server.ServerBirth;
import org.rapport.jdbc.internal.server.ServerSchema;
import org.rapport.jdbc.internal.server.ServerSettings;
import org.rapport.jdbc.internal.server.ServerTeam;
import org.rapport.jdbc.internal.server.StudyServer;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.study.StudyInfo;

/**
 * Makes and opens studies on PostgreSQL servers.
 *
 * @param settings how
 * @param schema the tables
 */
record PostgresStores(ServerSettings settings, ServerSchema schema) {

    StudyStore create(ServerAddress address, StudyInfo info) throws TaskException {
        new ServerBirth(address, settings, schema, new Faults(address.toString())).make(info);
        return open(address);
    }

    StudyStore open(ServerAddress address) throws TaskException {
        StudyServer study = StudyServer.open(address, settings, schema, new Faults(address.toString()));
        try {
            return new JdbcStore(
                    study,
                    study.info(),
                    new StudyCheck(study, new ServerCheck(() -> study.due(schema))),
                    (target, progress) -> {
                        throw study.faults().of(StoreMessage.BACKUP_OF_SERVER);
                    });
        } catch (TaskException e) {
            study.close();
            throw e;
        }
    }

    StudyTeam team(ServerAddress address) throws TaskException {
        return new ServerTeam(StudyServer.open(address, settings, schema, new Faults(address.toString())));
    }
}
