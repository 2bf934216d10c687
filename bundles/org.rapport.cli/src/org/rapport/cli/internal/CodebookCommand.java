// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** The commands about codebooks. */
@Command(
        name = "codebook",
        description = {
            "Look at codebooks, compare them, and change a study's codes (other tools: code system, nodes, tags).",
            "Each change is one step that can be undone."
        })
final class CodebookCommand extends GroupCommand {

    CodebookCommand(Session session) {
        super(session);
    }

    @Override
    Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("show", new CodebookShowCommand(session()));
        parts.put("diff", new CodebookDiffCommand(session()));
        parts.put("versions", new CodebookVersionsCommand(session()));
        parts.put("use", new CodebookUseCommand(session()));
        parts.put("add", new CodebookAddCommand(session()));
        parts.put("edit", new CodebookEditCommand(session()));
        parts.put("move", new CodebookMoveCommand(session()));
        parts.put("merge", new CodebookMergeCommand(session()));
        parts.put("split", new CodebookSplitCommand(session()));
        parts.put("retire", new CodebookRetireCommand(session()));
        parts.put("restore", new CodebookRestoreCommand(session()));
        parts.put("remove", new CodebookRemoveCommand(session()));
        return parts;
    }
}
