// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.core.edit.CodeEdit;
import org.rapport.core.edit.CodeTreeEdit;
import org.rapport.model.codebook.CodeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a code. */
@Command(
        name = "remove",
        description = "Remove a code that no coding carries and no code stands below. Memos on it go with it.",
        footer = {"", "Example: rapport codebook remove change.rapport IN-FRQ"})
final class CodebookRemoveCommand extends CodeTreeCommand {

    @Parameters(index = "1", paramLabel = "CODE", description = "The code's id.")
    private CodeId code;

    CodebookRemoveCommand(Session session) {
        super(session);
    }

    @Override
    CodeEdit edit() {
        return new CodeTreeEdit.RemoveCode(code);
    }
}
