// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.coding;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;

/** Codes passages that a person points to. */
public final class HandCoding {

    private final Study study;
    private final Coder coder;

    public HandCoding(Study study, Coder coder) {
        this.study = study;
        this.coder = coder;
    }

    /**
     * Codes a turn, or some of its words, as one edit.
     *
     * @param words the words as they stand in the turn; empty for the whole turn
     * @throws TaskException if the transcript, turn, words or code are not there, or the words stand there twice
     */
    public Coding code(TranscriptId id, int number, Optional<String> words, CodeId code) throws TaskException {
        try (EditSession edit = study.store().edit(coder, "Code a passage with " + code, "")) {
            requireOffered(edit, code);
            Transcript transcript = edit.transcript(id)
                    .orElseThrow(() -> new TaskException(Message.of(CoreMessage.UNKNOWN_TRANSCRIPT, id)));
            Turn turn = turn(transcript, number);
            Span span = words.isEmpty() ? turn.span() : find(transcript, turn, words.get());
            Coding coding = Coding.byHand(
                    new Passage(id, span), code, coder, Instant.now().truncatedTo(ChronoUnit.MILLIS));
            edit.put(coding);
            edit.commit();
            return coding;
        }
    }

    private static void requireOffered(EditSession edit, CodeId id) throws TaskException {
        Codebook codebook = edit.codebook().orElseThrow(() -> new TaskException(Message.of(CoreMessage.NO_CODEBOOK)));
        Code code = codebook.code(id).orElseThrow(() -> new TaskException(Message.of(CoreMessage.UNKNOWN_CODE, id)));
        if (!code.codable()) {
            throw new TaskException(Message.of(CoreMessage.CATEGORY, id));
        }
        if (code.retired()) {
            throw new TaskException(Message.of(CoreMessage.RETIRED, id));
        }
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
