// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.StudyEdit;
import org.rapport.core.edit.TranscriptEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a transcript another title. */
@Command(name = "rename", description = "Give a transcript another title.")
final class TranscriptRenameCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "T", description = "The transcript, by title or id.")
    private String transcript;

    @Parameters(index = "2", paramLabel = "TITLE", description = "Its new title.")
    private String title;

    TranscriptRenameCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        return new TranscriptEdit.Rename(
                new Chosen(reader).transcript(transcript), Given.words(title, "a transcript needs a title"));
    }
}
