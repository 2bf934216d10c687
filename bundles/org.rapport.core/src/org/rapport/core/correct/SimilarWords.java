// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.Optional;
import java.util.OptionalInt;
import org.rapport.model.text.Span;

/**
 * Proposes where a passage stands whose words were changed: what stands between its old neighbours, if at least half of its
 * characters are there still.
 *
 * @param before the old text
 * @param after the new text
 * @param alignment which characters stayed
 */
record SimilarWords(String before, String after, TextAlignment alignment) {

    private static final int NEAR = 400;
    private static final int MOST_TIMES = 4;
    private static final int MORE = 200;

    Optional<Span> place(Span passage) {
        int first = Characters.endOfBlanks(before, passage.start(), passage.end());
        int last = Characters.beginOfBlanks(before, first, passage.end());
        Span words = new Span(first, last);
        if (words.isEmpty() || 2 * alignment.stayed(words) < visible(words)) {
            return Optional.empty();
        }
        int firstStayed = alignment.stayedFrom(first, last).orElseThrow();
        int lastStayed = alignment.stayedBefore(last, first).orElseThrow();
        Span inner = new Span(placeOf(firstStayed), placeOf(lastStayed) + 1);
        Span outer = new Span(start(first, firstStayed), end(last, lastStayed));
        return fitting(outer, words).or(() -> fitting(inner, words)).map(place -> whole(place, words));
    }

    private long visible(Span words) {
        return words.in(before).chars().filter(c -> !Characters.isBlank(c)).count();
    }

    private int placeOf(int stayed) {
        return alignment.place(stayed).orElseThrow();
    }

    private Optional<Span> fitting(Span place, Span words) {
        return Optional.of(place).filter(found -> found.length() <= MOST_TIMES * (long) words.length() + MORE);
    }

    /** Begins after the old neighbour; if words beside the passage were changed with it, as far off as it was. */
    private int start(int first, int firstStayed) {
        int place = placeOf(firstStayed);
        if (first == firstStayed) {
            return place;
        }
        OptionalInt neighbour = alignment.stayedBefore(first, Math.max(0, first - NEAR));
        int earliest = neighbour.isPresent() ? placeOf(neighbour.getAsInt()) + 1 : 0;
        int changed = neighbour.orElse(-1) + 1;
        boolean beside =
                (neighbour.isPresent() || first <= NEAR) && Characters.endOfBlanks(before, changed, first) == first;
        return beside ? earliest : Math.max(earliest, place - (firstStayed - first));
    }

    private int end(int last, int lastStayed) {
        int place = placeOf(lastStayed) + 1;
        if (last == lastStayed + 1) {
            return place;
        }
        OptionalInt neighbour = alignment.stayedFrom(last, Math.min(before.length(), last + NEAR));
        int latest = neighbour.isPresent() ? placeOf(neighbour.getAsInt()) : after.length();
        int changed = neighbour.orElse(before.length());
        boolean beside = (neighbour.isPresent() || before.length() - last <= NEAR)
                && Characters.endOfBlanks(before, last, changed) == changed;
        return beside ? latest : Math.min(latest, place + last - lastStayed - 1);
    }

    /** Without blanks at the ends, and with whole words at ends where the passage had whole words. */
    private Span whole(Span place, Span words) {
        int start = Characters.endOfBlanks(after, place.start(), place.end());
        int end = Characters.beginOfBlanks(after, start, place.end());
        boolean wordsAtStart = !Characters.isInside(before, words.start());
        boolean wordsAtEnd = !Characters.isInside(before, words.end());
        while (wordsAtStart ? Characters.isInside(after, start) : Characters.tears(after, start)) {
            start--;
        }
        while (wordsAtEnd ? Characters.isInside(after, end) : Characters.tears(after, end)) {
            end++;
        }
        return new Span(start, end);
    }
}
