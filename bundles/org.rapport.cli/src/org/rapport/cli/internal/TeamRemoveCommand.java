// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.task.TaskException;
import org.rapport.api.team.StudyTeam;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes somebody's part away. */
@Command(
        name = "remove",
        description =
                "Take a login's part in the study away. What was coded stays, and so does the login on the server.")
final class TeamRemoveCommand extends OnTeam {

    @Parameters(index = "1", paramLabel = "LOGIN", description = "The login on the server.")
    private String login;

    TeamRemoveCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (StudyTeam team = team()) {
            team.remove(login);
            session().say(login + " takes part no more.");
        }
        return ExitCode.DONE;
    }
}
