// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.coding;

import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.model.coding.Passage;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;

/** Finds the passage that a person points to: a turn, or words of it. */
public final class SpokenWords {

    private final StudyReader study;

    public SpokenWords(StudyReader study) {
        this.study = study;
    }

    /**
     * Finds a turn, or some of its words.
     *
     * @param number the turn, from 1
     * @param words the words as they stand in the turn; empty for the whole turn
     * @throws TaskException if the transcript, turn or words are not there, or the words stand there twice
     */
    public Passage find(TranscriptId id, int number, Optional<String> words) throws TaskException {
        Transcript transcript = study.transcript(id)
                .orElseThrow(() -> new TaskException(Message.of(CoreMessage.UNKNOWN_TRANSCRIPT, id)));
        Turn turn = turn(transcript, number);
        return new Passage(id, words.isEmpty() ? turn.span() : find(transcript, turn, words.get()));
    }

    private static Turn turn(Transcript transcript, int number) throws TaskException {
        if (number < 1 || number > transcript.turns().size()) {
            throw new TaskException(Message.of(
                    CoreMessage.NO_TURN,
                    transcript.title(),
                    number,
                    transcript.turns().size()));
        }
        return transcript.turns().get(number - 1);
    }

    private static Span find(Transcript transcript, Turn turn, String words) throws TaskException {
        String text = transcript.text().slice(turn.span());
        int at = words.isBlank() ? -1 : text.indexOf(words);
        if (at < 0) {
            throw new TaskException(Message.of(CoreMessage.NOT_FOUND_IN_TURN, turn.number()));
        }
        if (text.indexOf(words, at + 1) >= 0) {
            throw new TaskException(Message.of(CoreMessage.FOUND_TWICE, turn.number()));
        }
        return new Span(at, at + words.length()).shift(turn.span().start());
    }
}
