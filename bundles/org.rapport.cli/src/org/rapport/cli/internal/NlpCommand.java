// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.task.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about language analysis. */
@Command(
        name = "nlp",
        description =
                "Add the language analysis that rules need (Stanford CoreNLP, an archive of its own under the GPL).",
        synopsisSubcommandLabel = "add")
final class NlpCommand extends RapportCommand {

    @Spec
    private CommandSpec spec;

    NlpCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        spec.commandLine().usage(session().terminal().err());
        return ExitCode.USAGE;
    }
}
