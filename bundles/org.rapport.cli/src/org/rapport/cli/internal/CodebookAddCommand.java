// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import org.rapport.core.codetree.Target;
import org.rapport.core.edit.CodeEdit;
import org.rapport.core.edit.CodeTreeEdit;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a code. */
@Command(
        name = "add",
        description = "Add a code to a study's codebook.",
        footer = {"", "Example: rapport codebook add change.rapport IN-NEW \"Asking back\" --under IN"})
final class CodebookAddCommand extends CodeTreeCommand {

    @Parameters(index = "1", paramLabel = "ID", description = "Its id: letters, digits, dots, hyphens, underscores.")
    private CodeId id;

    @Parameters(index = "2", paramLabel = "LABEL", description = "Its label.")
    private String label;

    @ArgGroup(exclusive = true)
    private PlaceOptions place;

    @Mixin
    private CodeFieldOptions options = new CodeFieldOptions();

    CodebookAddCommand(Session session) {
        super(session);
    }

    @Override
    CodeEdit edit() {
        Code code = options.fields(label, false).on(Code.named(id, label));
        return new CodeTreeEdit.AddCode(code, place == null ? new Target.Last(Optional.empty()) : place.target());
    }
}
