// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyReader;
import org.rapport.core.edit.CodingChoice;
import org.rapport.core.edit.CodingEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.codebook.CodeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives codings another code. */
@Command(
        name = "recode",
        description = {
            "Give codings another code. Facets that are not asked of that code go; so does a coding that would say twice"
                    + " what its coder said of the passage already."
        },
        footer = {"", "Example: rapport coding recode change.rapport --code TR-HON --by Ben --to TR-CAR"})
final class CodingRecodeCommand extends BulkCommand {

    @Option(names = "--to", required = true, paramLabel = "CODE", description = "The other code.")
    private CodeId code;

    CodingRecodeCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(CodingChoice choice, StudyReader reader) {
        return new CodingEdit.Recode(choice, code);
    }
}
