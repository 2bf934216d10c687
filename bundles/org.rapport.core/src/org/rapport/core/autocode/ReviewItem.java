// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Evidence;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/**
 * Something that waits for a person's look: a suggestion, or a coding that was accepted in bulk.
 *
 * @param transcript the transcript
 * @param turn the turn in which the passage begins
 * @param passage the passage
 * @param code the code that was suggested
 * @param evidence why
 * @param suggestion what was suggested
 * @param coding the unreviewed coding; empty for a suggestion that was not accepted yet
 */
public record ReviewItem(
        Transcript transcript,
        Optional<Turn> turn,
        Passage passage,
        CodeId code,
        List<Evidence> evidence,
        Optional<Suggestion> suggestion,
        Optional<CodingId> coding) {

    public ReviewItem {
        Objects.requireNonNull(transcript);
        Objects.requireNonNull(turn);
        Objects.requireNonNull(passage);
        Objects.requireNonNull(code);
        Objects.requireNonNull(suggestion);
        Objects.requireNonNull(coding);
        evidence = List.copyOf(evidence);
    }

    /** The passage's words. */
    public String words() {
        return transcript.text().slice(passage.span());
    }

    /** The words of the turn before the passage, at most {@code characters} of them. */
    public String before(int characters) {
        int from = turn.map(at -> at.span().start()).orElse(0);
        int start = Math.max(from, passage.span().start() - characters);
        return transcript.text().slice(new Span(unsplit(start), passage.span().start()));
    }

    /** The words of the turn after the passage, at most {@code characters} of them. */
    public String after(int characters) {
        int to = turn.map(at -> Math.max(at.span().end(), passage.span().end()))
                .orElse(transcript.text().length());
        int end = Math.min(to, passage.span().end() + characters);
        return transcript.text().slice(new Span(passage.span().end(), unsplit(end)));
    }

    private int unsplit(int offset) {
        String text = transcript.text().value();
        boolean splits = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return splits ? offset - 1 : offset;
    }
}
