// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapport.model.text.Span;

/**
 * Where each visible character of an old text stands in a new one, by one reading of the difference of the two: first word by
 * word, then, where words differ, character by character.
 */
final class TextAlignment {

    private static final int NOWHERE = -1;
    private static final int LONGEST_GAP = 4_000;

    private final String before;
    private final String after;

    /** For each UTF-16 unit of the old text its place in the new one; blanks have none. */
    private final int[] places;

    private TextAlignment(String before, String after) {
        this.before = before;
        this.after = after;
        this.places = new int[before.length()];
        Arrays.fill(places, NOWHERE);
    }

    /** A way of comparing: from the beginning, or from the end. */
    @FunctionalInterface
    interface Comparison {
        int[] partners(int[] a, int[] b, Budget budget);
    }

    static TextAlignment of(String before, Words old, String after, Words renewed, Comparison way, Budget budget) {
        TextAlignment alignment = new TextAlignment(before, after);
        int[] partners = way.partners(old.numbers(), renewed.numbers(), budget);
        int gap = 0;
        int gapAfter = 0;
        for (int word = 0; word < partners.length; word++) {
            if (partners[word] != NOWHERE) {
                int start = renewed.start(partners[word]);
                alignment.refine(new Range(gap, old.start(word), gapAfter, start), way, budget);
                for (int i = old.start(word); i < old.end(word); i++) {
                    alignment.places[i] = start + i - old.start(word);
                }
                gap = old.end(word);
                gapAfter = renewed.end(partners[word]);
            }
        }
        alignment.refine(new Range(gap, before.length(), gapAfter, after.length()), way, budget);
        return alignment;
    }

    /** Compares what stands between two words that stayed, character by character. */
    private void refine(Range gap, Comparison way, Budget budget) {
        if (gap.isEmpty() || gap.aLength() > LONGEST_GAP || gap.bLength() > LONGEST_GAP) {
            return;
        }
        int[] some = visible(before, gap.aStart(), gap.aEnd());
        int[] others = visible(after, gap.bStart(), gap.bEnd());
        if (some.length == 0 || others.length == 0) {
            return;
        }
        int[] partners = way.partners(characters(before, some), characters(after, others), budget);
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != NOWHERE) {
                int place = others[partners[i]];
                for (int unit = 0; unit < Character.charCount(before.codePointAt(some[i])); unit++) {
                    places[some[i] + unit] = place + unit;
                }
            }
        }
    }

    private static int[] visible(String text, int from, int to) {
        int[] offsets = new int[to - from];
        int count = 0;
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            if (!Characters.isBlank(text.codePointAt(at))) {
                offsets[count++] = at;
            }
        }
        return Arrays.copyOf(offsets, count);
    }

    private static int[] characters(String text, int[] offsets) {
        return Arrays.stream(offsets).map(text::codePointAt).toArray();
    }

    /** The place of a character, if it stayed. */
    OptionalInt place(int offset) {
        return places[offset] == NOWHERE ? OptionalInt.empty() : OptionalInt.of(places[offset]);
    }

    /** How many of the units in a span stayed. */
    int stayed(Span span) {
        int stayed = 0;
        for (int i = span.start(); i < span.end(); i++) {
            stayed += places[i] == NOWHERE ? 0 : 1;
        }
        return stayed;
    }

    /** The place of a passage all of whose words stayed, with nothing between them and no word cut that was whole. */
    Optional<Span> exact(Span span) {
        int first = Characters.endOfBlanks(before, span.start(), span.end());
        int last = Characters.beginOfBlanks(before, first, span.end());
        if (first == last) {
            return blanks(span);
        }
        if (places[first] == NOWHERE || places[last - 1] == NOWHERE) {
            return Optional.empty();
        }
        Span words = new Span(places[first], places[last - 1] + 1);
        if (!Characters.areSameWords(before, new Span(first, last), after, words)
                || cuts(first, words.start())
                || cuts(last, words.end())) {
            return Optional.empty();
        }
        return Optional.of(withBlanks(span, first, last, words));
    }

    private boolean cuts(int offset, int place) {
        return Characters.isInside(after, place) && !Characters.isInside(before, offset);
    }

    /** The blanks that a passage begins and ends with, as far as they are there still. */
    private Span withBlanks(Span span, int first, int last, Span words) {
        int start = words.start();
        for (int i = first - 1; i >= span.start() && start > 0 && before.charAt(i) == after.charAt(start - 1); i--) {
            start--;
        }
        int end = words.end();
        for (int i = last; i < span.end() && end < after.length() && before.charAt(i) == after.charAt(end); i++) {
            end++;
        }
        return new Span(start, end);
    }

    /** The place of a passage of blanks: between the same characters, if it is the same blanks. */
    private Optional<Span> blanks(Span span) {
        int from = Characters.beginOfBlanks(before, 0, span.start());
        int to = Characters.endOfBlanks(before, span.end(), before.length());
        OptionalInt start = from == 0 ? OptionalInt.of(-1) : place(from - 1);
        OptionalInt end = to == before.length() ? OptionalInt.of(after.length()) : place(to);
        if (span.isEmpty() || start.isEmpty() || end.isEmpty() || start.getAsInt() >= end.getAsInt()) {
            return Optional.empty();
        }
        String now = after.substring(start.getAsInt() + 1, end.getAsInt());
        return now.equals(before.substring(from, to))
                ? Optional.of(span.shift(start.getAsInt() + 1 - from))
                : Optional.empty();
    }

    /** The offset of the nearest character from {@code from} to before {@code offset} that stayed. */
    OptionalInt stayedBefore(int offset, int from) {
        int at = offset - 1;
        while (at >= from && places[at] == NOWHERE) {
            at--;
        }
        return at < from ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** The offset of the nearest character from this one to before {@code to} that stayed. */
    OptionalInt stayedFrom(int offset, int to) {
        int at = offset;
        while (at < to && places[at] == NOWHERE) {
            at++;
        }
        return at >= to ? OptionalInt.empty() : OptionalInt.of(at);
    }
}
