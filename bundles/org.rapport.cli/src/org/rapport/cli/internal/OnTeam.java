// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.StudyTeam;
import picocli.CommandLine.Parameters;

/** A command about the team of one study. */
abstract class OnTeam extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study: postgresql://user@host/database/study")
    private StudyAddress study;

    OnTeam(Session session) {
        super(session);
    }

    final StudyAddress study() {
        return study;
    }

    /** The caller closes it. */
    final StudyTeam team() throws TaskException {
        if (study instanceof ServerAddress server) {
            return session().services().teams().team(server);
        }
        throw new TaskException(Message.of(TeamMessage.NO_SERVER));
    }
}
