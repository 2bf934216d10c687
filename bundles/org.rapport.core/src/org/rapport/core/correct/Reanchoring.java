// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapport.model.text.Span;

/**
 * Finds the passages of a text again in its corrected version.
 *
 * <p>The difference of the texts is read from the beginning and from the end; the place of a passage is beyond doubt where
 * its words are the same and the readings do not contradict each other. Time and memory are bounded: where texts differ too
 * much, passages are lost rather than looked for at length. For one thread.
 */
public final class Reanchoring {

    private static final long MOST_STEPS = 100_000_000L;

    /** Fewer words than these prove nothing without their neighbours. */
    private static final int MANY_WORDS = 6;

    private static final int NEIGHBOURS = 8;
    private static final int FAITHFUL_NEIGHBOURS = 2;
    private static final int NEAR = 400;

    /** Fewer words than these may stand elsewhere by chance. */
    private static final int WORDS_THAT_MOVE = 4;

    private final String before;
    private final String after;
    private final Words old;
    private final Words renewed;
    private final TextAlignment fromBeginning;
    private final TextAlignment fromEnd;
    private final Occurrences oldPlaces;
    private final Occurrences newPlaces;

    private Reanchoring(String before, String after) {
        this.before = before;
        this.after = after;
        Map<String, Integer> dictionary = new HashMap<>();
        this.old = Words.of(before, dictionary);
        this.renewed = Words.of(after, dictionary);
        this.fromBeginning = TextAlignment.of(before, old, after, renewed, Difference::of, new Budget(MOST_STEPS));
        this.fromEnd = TextAlignment.of(before, old, after, renewed, Difference::fromTheEnd, new Budget(MOST_STEPS));
        this.oldPlaces = new Occurrences(old.numbers(), dictionary.size());
        this.newPlaces = new Occurrences(renewed.numbers(), dictionary.size());
    }

    /** Compares an old text with a new one. */
    public static Reanchoring between(String before, String after) {
        return new Reanchoring(before, after);
    }

    /** What became of a passage of the old text. */
    public Anchor of(Span span) {
        if (before.equals(after)) {
            return Anchor.at(Anchor.Outcome.KEPT, span, span);
        }
        return kept(span)
                .or(() -> moved(span, WORDS_THAT_MOVE, Anchor.Outcome.MOVED))
                .or(() -> similar(span))
                .or(() -> moved(span, 1, Anchor.Outcome.DOUBTFUL))
                .orElseGet(() -> Anchor.lost(span));
    }

    /** How much of the old text is in the new one in the same order, 0 to 1. */
    public double share() {
        long visible = before.chars().filter(c -> !Characters.isBlank(c)).count();
        return visible == 0 ? 1 : (double) fromBeginning.stayed(new Span(0, before.length())) / visible;
    }

    /** The place in the new text of a character of the old one, if it stayed. */
    OptionalInt place(int offset) {
        return fromBeginning.place(offset);
    }

    private Optional<Anchor> kept(Span span) {
        Optional<Span> one = fromBeginning.exact(span);
        Optional<Span> other = fromEnd.exact(span);
        Optional<Span> place = one.or(() -> other);
        boolean contradicted = one.isPresent() && other.isPresent() && !one.equals(other);
        return place.map(found -> Anchor.at(
                !contradicted && isBorneOut(span, found, one.isPresent() ? fromBeginning : fromEnd)
                        ? Anchor.Outcome.KEPT
                        : Anchor.Outcome.DOUBTFUL,
                span,
                found));
    }

    /** Whether a passage is long, or its neighbours went to the same place. */
    private boolean isBorneOut(Span span, Span place, TextAlignment alignment) {
        int first = old.firstAfter(span.start());
        int last = old.firstAfter(span.end() - 1);
        if (last - first + 1 >= MANY_WORDS) {
            return true;
        }
        int neighbours = 0;
        int faithful = 0;
        for (int word = Math.max(0, first - NEIGHBOURS); word <= Math.min(old.count() - 1, last + NEIGHBOURS); word++) {
            if (word < first || word > last) {
                neighbours++;
                faithful += isFaithful(word, place, alignment) ? 1 : 0;
            }
        }
        return faithful >= Math.min(neighbours, FAITHFUL_NEIGHBOURS);
    }

    private boolean isFaithful(int word, Span place, TextAlignment alignment) {
        int start = old.start(word);
        OptionalInt at = alignment.place(start);
        return at.isPresent()
                && Math.abs(at.getAsInt() - place.start()) <= NEAR
                && after.regionMatches(at.getAsInt(), before, start, old.end(word) - start);
    }

    /** The one place where the same words stand, if they stood in one place only before too. */
    private Optional<Anchor> moved(Span span, int leastWords, Anchor.Outcome outcome) {
        int start = Characters.endOfBlanks(before, span.start(), span.end());
        int end = Characters.beginOfBlanks(before, start, span.end());
        int first = old.firstAfter(start);
        int last = start == end ? first : old.firstAfter(end - 1) + 1;
        if (last - first < Math.max(1, leastWords) || old.start(first) != start || old.end(last - 1) != end) {
            return Optional.empty();
        }
        OptionalInt now = newPlaces.onlyPlace(old.numbers(), first, last);
        if (now.isEmpty() || oldPlaces.onlyPlace(old.numbers(), first, last).isEmpty()) {
            return Optional.empty();
        }
        Span place = new Span(renewed.start(now.getAsInt()), renewed.end(now.getAsInt() + last - first - 1));
        return Characters.areSameWords(before, new Span(start, end), after, place)
                ? Optional.of(Anchor.at(outcome, span, place))
                : Optional.empty();
    }

    private Optional<Anchor> similar(Span span) {
        TextAlignment better = fromEnd.stayed(span) > fromBeginning.stayed(span) ? fromEnd : fromBeginning;
        return new SimilarWords(before, after, better)
                .place(span)
                .map(place -> Anchor.at(Anchor.Outcome.DOUBTFUL, span, place));
    }
}
