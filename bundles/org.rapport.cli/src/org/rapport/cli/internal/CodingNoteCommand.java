// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CodingChoice;
import org.rapport.core.edit.CodingEdit;
import org.rapport.core.edit.StudyEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes notes on codings. */
@Command(
        name = "note",
        description = {
            "Write a note on codings: why this code, what is doubtful. It replaces the note there was; an empty one"
                    + " (--text \"\") takes it away. A longer thought is a memo on the passage: rapport memo add."
        },
        footer = {"", "Example: rapport coding note change.rapport 3f2a91c0 --text \"or is it care?\""})
final class CodingNoteCommand extends BulkCommand {

    @Option(names = "--text", required = true, paramLabel = "TEXT", description = "The note.")
    private String text;

    CodingNoteCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(CodingChoice choice, StudyReader reader) throws TaskException {
        return new CodingEdit.Note(choice, text.strip());
    }
}
