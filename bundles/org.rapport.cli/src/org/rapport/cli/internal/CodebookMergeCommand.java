// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.core.edit.CodeEdit;
import org.rapport.core.edit.CodeTreeEdit;
import org.rapport.model.codebook.CodeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Merges a code into another one. */
@Command(
        name = "merge",
        description = {
            "Merge a code into another one, with its codings.",
            "Its examples, rules and memos and the codes below it go along, and then it is gone. The other code keeps its"
                    + " definition."
        },
        footer = {"", "Example: rapport codebook merge change.rapport IN-FRQ IN-COM"})
final class CodebookMergeCommand extends CodeTreeCommand {

    @Parameters(index = "1", paramLabel = "CODE", description = "The code that goes.")
    private CodeId code;

    @Parameters(index = "2", paramLabel = "INTO", description = "The code that stays.")
    private CodeId into;

    CodebookMergeCommand(Session session) {
        super(session);
    }

    @Override
    CodeEdit edit() {
        return new CodeTreeEdit.MergeCodes(code, into);
    }
}
