// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.rapport.api.store.PasswordPrompt;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.StudyTeam;
import org.rapport.api.team.StudyTeams;
import org.rapport.jdbc.internal.server.ServerSchema;
import org.rapport.jdbc.internal.server.ServerSettings;
import org.rapport.model.study.StudyInfo;

/** Makes and opens studies in files and on PostgreSQL servers, and knows the teams there. */
@Component
public final class JdbcStores implements StudyStores, StudyTeams {

    private final SqliteStores files;
    private final PostgresStores servers;

    /** The first prompt that answers is listened to. */
    @Activate
    public JdbcStores(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<PasswordPrompt> prompts) {
        this(
                new SqliteStores(),
                new PostgresStores(
                        ServerSettings.customary((login, address) -> prompts.stream()
                                .map(prompt -> prompt.ask(login, address))
                                .flatMap(Optional::stream)
                                .findFirst()),
                        ServerSchema.current()));
    }

    JdbcStores(SqliteStores files, PostgresStores servers) {
        this.files = files;
        this.servers = servers;
    }

    @Override
    public StudyStore create(StudyAddress address, StudyInfo info) throws TaskException {
        return address instanceof ServerAddress server ? servers.create(server, info) : files.create(address, info);
    }

    @Override
    public StudyStore open(StudyAddress address) throws TaskException {
        return address instanceof ServerAddress server ? servers.open(server) : files.open(address);
    }

    @Override
    public StudyStore openToRead(StudyAddress address) throws TaskException {
        return address instanceof ServerAddress server ? servers.open(server) : files.openToRead(address);
    }

    @Override
    public StudyTeam team(ServerAddress address) throws TaskException {
        return servers.team(address);
    }
}
