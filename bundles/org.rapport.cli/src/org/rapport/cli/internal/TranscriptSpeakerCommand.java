// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.StudyEdit;
import org.rapport.core.edit.TranscriptEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says who spoke turns. */
@Command(
        name = "speaker",
        description = "Say who spoke turns, where the file had it wrong. An empty label (\"\") means nobody.",
        footer = {"", "Example: rapport transcript speaker change.rapport 01-ann P 14 15"})
final class TranscriptSpeakerCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "T", description = "The transcript, by title or id.")
    private String transcript;

    @Parameters(index = "2", paramLabel = "LABEL", description = "The speaker's label.")
    private String label;

    @Parameters(index = "3..*", arity = "1..*", paramLabel = "TURN", description = "The numbers of the turns.")
    private List<Integer> turns = List.of();

    TranscriptSpeakerCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        Optional<String> speaker = Optional.of(label.strip()).filter(text -> !text.isEmpty());
        return new TranscriptEdit.SetSpeaker(new Chosen(reader).transcript(transcript), Set.copyOf(turns), speaker);
    }
}
