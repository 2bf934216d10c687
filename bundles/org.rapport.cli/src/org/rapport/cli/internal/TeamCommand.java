// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapport.api.task.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about the people who work on one study on a server. */
@Command(
        name = "team",
        description = {
            "Say who works on a study on a server, and what they may see and do there (docs/team.md).",
            "The server itself keeps to it, whatever program asks."
        },
        synopsisSubcommandLabel = "COMMAND")
final class TeamCommand extends RapportCommand {

    @Spec
    private CommandSpec spec;

    TeamCommand(Session session) {
        super(session);
    }

    @Override
    Map<String, Object> parts() {
        Session session = session();
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("add", new TeamAddCommand(session));
        parts.put("list", new TeamListCommand(session));
        parts.put("remove", new TeamRemoveCommand(session));
        parts.put("assign", new TeamAssignCommand(session));
        parts.put("open", new TeamOpenCommand(session));
        parts.put("blind", new TeamBlindCommand(session));
        return parts;
    }

    @Override
    public Integer call() throws TaskException {
        spec.commandLine().usage(session().terminal().err());
        return ExitCode.USAGE;
    }
}
