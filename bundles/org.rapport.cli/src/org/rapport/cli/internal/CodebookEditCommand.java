// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.core.edit.CodeEdit;
import org.rapport.core.edit.CodeTreeEdit;
import org.rapport.core.edit.Reason;
import org.rapport.model.codebook.CodeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes what is said of a code. */
@Command(
        name = "edit",
        description = {
            "Change what is said of a code; what is not named stays.",
            "If codings carry the code, a change of its definition (--short, --definition, --when, --when-not) needs a"
                    + " reason, so that the history can tell what was coded under the old one, and why it changed."
        },
        footer = {
            "",
            "Example: rapport codebook edit change.rapport IN-FRQ --when \"talk at fixed times\" \\",
            "           --reason \"Coders read it in two ways\""
        })
final class CodebookEditCommand extends CodeTreeCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "1", paramLabel = "CODE", description = "The code's id.")
    private CodeId code;

    @Option(names = "--label", paramLabel = "TEXT", description = "Its label.")
    private String label;

    @Option(names = "--codable", description = "Passages may carry it; it is a category no more.")
    private boolean codable;

    @Mixin
    private NoReasonOption waiver = new NoReasonOption();

    @Mixin
    private CodeFieldOptions options = new CodeFieldOptions();

    CodebookEditCommand(Session session) {
        super(session);
    }

    @Override
    CodeEdit edit() {
        if (codable && options.isCategory()) {
            throw new ParameterException(spec.commandLine(), "--codable and --category exclude each other");
        }
        return new CodeTreeEdit.ChangeCode(code, options.fields(label, codable));
    }

    @Override
    Reason reason() {
        return waiver.or(reasonOption());
    }
}
