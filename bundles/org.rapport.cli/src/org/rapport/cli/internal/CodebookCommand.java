// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapport.api.task.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about codebooks. */
@Command(
        name = "codebook",
        description = {
            "Look at codebooks, compare them, and change a study's codes (other tools: code system, nodes, tags).",
            "Each change is one step that can be undone."
        },
        synopsisSubcommandLabel = "COMMAND")
final class CodebookCommand extends RapportCommand {

    @Spec
    private CommandSpec spec;

    CodebookCommand(Session session) {
        super(session);
    }

    /** The commands by name. */
    static Map<String, Object> parts(Session session) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("show", new CodebookShowCommand(session));
        parts.put("diff", new CodebookDiffCommand(session));
        parts.put("versions", new CodebookVersionsCommand(session));
        parts.put("use", new CodebookUseCommand(session));
        parts.put("add", new CodebookAddCommand(session));
        parts.put("edit", new CodebookEditCommand(session));
        parts.put("move", new CodebookMoveCommand(session));
        parts.put("merge", new CodebookMergeCommand(session));
        parts.put("split", new CodebookSplitCommand(session));
        parts.put("retire", new CodebookRetireCommand(session));
        parts.put("restore", new CodebookRestoreCommand(session));
        parts.put("remove", new CodebookRemoveCommand(session));
        return parts;
    }

    @Override
    public Integer call() throws TaskException {
        spec.commandLine().usage(session().terminal().err());
        return ExitCode.USAGE;
    }
}
