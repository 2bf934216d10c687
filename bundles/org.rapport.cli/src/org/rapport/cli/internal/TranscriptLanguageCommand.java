// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.StudyEdit;
import org.rapport.core.edit.TranscriptEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says which language a transcript is in. */
@Command(name = "language", description = "Say which language a transcript is in, e.g. en or es; rules ask for it.")
final class TranscriptLanguageCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "T", description = "The transcript, by title or id.")
    private String transcript;

    @Parameters(index = "2", paramLabel = "TAG", description = "The language.")
    private String language;

    TranscriptLanguageCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        return new TranscriptEdit.SetLanguage(new Chosen(reader).transcript(transcript), language.strip());
    }
}
