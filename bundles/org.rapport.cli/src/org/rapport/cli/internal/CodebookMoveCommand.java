// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.core.edit.CodeEdit;
import org.rapport.core.edit.CodeTreeEdit;
import org.rapport.model.codebook.CodeId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves a code. */
@Command(
        name = "move",
        description = "Move a code, with the codes below it, to another place in the tree. Codings stay as they are.",
        footer = {"", "Example: rapport codebook move change.rapport IN-FRQ --under ST"})
final class CodebookMoveCommand extends CodeTreeCommand {

    @Parameters(index = "1", paramLabel = "CODE", description = "The code's id.")
    private CodeId code;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private PlaceOptions place;

    CodebookMoveCommand(Session session) {
        super(session);
    }

    @Override
    CodeEdit edit() {
        return new CodeTreeEdit.MoveCode(code, place.target());
    }
}
