// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.task.TaskException;
import org.rapport.api.team.StudyTeam;
import picocli.CommandLine.Command;

/** Begins blind coding. */
@Command(
        name = "blind",
        description = "Hide from blind members again what others coded. What they saw meanwhile they saw.")
final class TeamBlindCommand extends OnTeam {

    TeamBlindCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (StudyTeam team = team()) {
            team.setBlind(true);
        }
        session().say("Blind members see their own codings only.");
        return ExitCode.DONE;
    }
}
