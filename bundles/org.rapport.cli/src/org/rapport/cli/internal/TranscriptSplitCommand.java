// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.coding.SpokenWords;
import org.rapport.core.edit.StudyEdit;
import org.rapport.core.edit.TranscriptEdit;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes two turns of one. */
@Command(
        name = "split",
        description = "Make two turns of one; the second begins with the words you say.",
        footer = {"", "Example: rapport transcript split change.rapport 01-ann 14 \"And then\" --speaker I"})
final class TranscriptSplitCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "T", description = "The transcript, by title or id.")
    private String transcript;

    @Parameters(index = "2", paramLabel = "TURN", description = "The number of the turn.")
    private int turn;

    @Parameters(index = "3", paramLabel = "WORDS", description = "The words with which the second turn begins.")
    private String words;

    @Option(
            names = "--speaker",
            paramLabel = "LABEL",
            description = "Who speaks the second turn (default: the same as before).")
    private String speaker;

    TranscriptSplitCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        TranscriptId id = new Chosen(reader).transcript(transcript);
        int at = new SpokenWords(reader)
                .find(id, turn, Optional.of(words))
                .span()
                .start();
        Optional<String> same =
                reader.transcript(id).flatMap(found -> found.turnAt(at)).flatMap(Turn::speaker);
        return new TranscriptEdit.SplitTurn(
                id,
                turn,
                at,
                speaker == null ? same : Optional.of(speaker.strip()).filter(text -> !text.isEmpty()));
    }
}
