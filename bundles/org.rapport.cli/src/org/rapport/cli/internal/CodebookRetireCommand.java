// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.core.edit.CodeEdit;
import org.rapport.core.edit.CodeTreeEdit;
import org.rapport.model.codebook.CodeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Retires a code. */
@Command(
        name = "retire",
        description = "Retire a code: it keeps its place and its codings, and is offered for no new ones.",
        footer = {"", "Example: rapport codebook retire change.rapport IN-FRQ"})
final class CodebookRetireCommand extends CodeTreeCommand {

    @Parameters(index = "1", paramLabel = "CODE", description = "The code's id.")
    private CodeId code;

    CodebookRetireCommand(Session session) {
        super(session);
    }

    @Override
    CodeEdit edit() {
        return new CodeTreeEdit.RetireCode(code);
    }
}
