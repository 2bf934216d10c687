// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapport.core.edit.CodeEdit;
import org.rapport.core.edit.CodeTreeEdit;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Splits a code. */
@Command(
        name = "split",
        description = {
            "Split a code into itself and new codes.",
            "They stand behind it and share its groups and facets. The codings stay with the code until somebody recodes"
                    + " them. Say what each code means with: rapport codebook edit"
        },
        footer = {
            "",
            "Example: rapport codebook split change.rapport IN-COM \"IN-COM-F=Face to face\" \"IN-COM-W=In writing\""
        })
final class CodebookSplitCommand extends CodeTreeCommand {

    @Parameters(index = "1", paramLabel = "CODE", description = "The code to split, which stays.")
    private CodeId code;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "ID=LABEL", description = "A new code.")
    private Map<CodeId, String> parts = new LinkedHashMap<>();

    CodebookSplitCommand(Session session) {
        super(session);
    }

    @Override
    CodeEdit edit() {
        return new CodeTreeEdit.SplitCode(
                code,
                parts.entrySet().stream()
                        .map(part -> Code.named(part.getKey(), part.getValue().strip()))
                        .toList());
    }
}
