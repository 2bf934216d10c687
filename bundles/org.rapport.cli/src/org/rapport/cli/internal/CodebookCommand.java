// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.task.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about codebooks. */
@Command(
        name = "codebook",
        description = "Look at codebooks (other tools: code system, nodes, tags).",
        synopsisSubcommandLabel = "show|use")
final class CodebookCommand extends RapportCommand {

    @Spec
    private CommandSpec spec;

    CodebookCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        spec.commandLine().usage(session().terminal().err());
        return ExitCode.USAGE;
    }
}
