// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.task.TaskException;
import org.rapport.api.team.StudyTeam;
import picocli.CommandLine.Command;

/** Ends blind coding. */
@Command(name = "open", description = "Let everybody see what everybody coded: the end of blind coding.")
final class TeamOpenCommand extends OnTeam {

    TeamOpenCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (StudyTeam team = team()) {
            team.setBlind(false);
        }
        session().say("Everybody who takes part sees everything now.");
        return ExitCode.DONE;
    }
}
