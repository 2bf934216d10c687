// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.Objects;
import java.util.Optional;
import org.rapport.model.text.Span;

/**
 * What became of a passage when its text was corrected.
 *
 * @param outcome what became of it
 * @param before where it stood, in the old text
 * @param after where it stands now, or where it may stand, in the new text; empty exactly if it is lost
 */
public record Anchor(Outcome outcome, Span before, Optional<Span> after) {

    public Anchor {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(before);
        if ((outcome == Outcome.LOST) == after.isPresent()) {
            throw new IllegalArgumentException("a passage has a place exactly if it is not lost");
        }
    }

    static Anchor lost(Span before) {
        return new Anchor(Outcome.LOST, before, Optional.empty());
    }

    static Anchor at(Outcome outcome, Span before, Span after) {
        return new Anchor(outcome, before, Optional.of(after));
    }

    /** Whether the words are the same and their place is beyond doubt. */
    public boolean isSure() {
        return outcome == Outcome.KEPT || outcome == Outcome.MOVED;
    }

    /** What can become of a passage; words are the same if nothing but the blanks between them differs. */
    public enum Outcome {
        /** The same words between the same neighbours. */
        KEPT,
        /** The same words, but elsewhere: a turn was moved. */
        MOVED,
        /** Other words between the same neighbours, or the same words in more than one place: a person must say. */
        DOUBTFUL,
        /** Neither the words nor similar ones are there any more. */
        LOST
    }
}
