// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.core.edit.CodeEdit;
import org.rapport.core.edit.CodeTreeEdit;
import org.rapport.model.codebook.CodeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a retired code back. */
@Command(
        name = "restore",
        description = "Take a retired code back: it is offered for new codings again.",
        footer = {"", "Example: rapport codebook restore change.rapport IN-FRQ"})
final class CodebookRestoreCommand extends CodeTreeCommand {

    @Parameters(index = "1", paramLabel = "CODE", description = "The code's id.")
    private CodeId code;

    CodebookRestoreCommand(Session session) {
        super(session);
    }

    @Override
    CodeEdit edit() {
        return new CodeTreeEdit.RestoreCode(code);
    }
}
