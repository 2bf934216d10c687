// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only holds others, such as {@code rapport case}; alone it shows its help. */
@Command(synopsisSubcommandLabel = "COMMAND")
abstract class GroupCommand extends RapportCommand {

    @Spec
    private CommandSpec spec;

    GroupCommand(Session session) {
        super(session);
    }

    @Override
    abstract Map<String, Object> parts();

    @Override
    public final Integer call() {
        spec.commandLine().usage(session().terminal().err());
        return ExitCode.USAGE;
    }
}
