// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.Optional;

/**
 * Hands the words of a line to the builder without the time stamps among them. A stamp in brackets is the time of the
 * words after it; one between number signs at the end of a line, as f4 writes it, the time at which the line ended.
 * Of two blanks around a stamp one goes with it.
 */
final class StampRemover {

    private final TranscriptBuilder builder;
    private final Times times;
    private final TimeStyle style;
    private int bareTimes;

    StampRemover(TranscriptBuilder builder, Times times, TimeStyle style) {
        this.builder = builder;
        this.times = times;
        this.style = style;
    }

    void append(Piece piece, int from) {
        String text = piece.text();
        int end = Blanks.trimEnd(text, from, text.length());
        int start = from;
        int at = next(text, from, end);
        while (at < end) {
            Optional<Stamp> stamp = inText(text, at);
            if (stamp.isEmpty()) {
                at = next(text, at + 1, end);
                continue;
            }
            builder.append(piece, start, at);
            if (text.charAt(at) == '#' && stamp.get().end() == end && at > from) {
                times.end(stamp.get().time().start(), piece.place());
            } else {
                times.start(stamp.get().time(), piece.place());
            }
            bareTimes += Clock.isDigit(text.charAt(at)) ? 1 : 0;
            start = afterStamp(text, at, stamp.get().end());
            at = next(text, start, end);
        }
        builder.append(piece, start, end);
    }

    /** How many stamps without brackets were taken out. */
    int bareTimes() {
        return bareTimes;
    }

    /** The next character that may open a stamp. */
    private int next(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if ((c < 'A' ? c == '#' || c == '(' : c == '[' || c == '{') && mayBeTime(text, i + 1, end)) {
                return i;
            }
            if (style.bareInside() && Clock.isDigit(c) && (i == 0 || Blanks.isBlank(text.charAt(i - 1)))) {
                return i;
            }
        }
        return end;
    }

    private static boolean mayBeTime(String text, int at, int end) {
        return at < end && (Clock.isDigit(text.charAt(at)) || Blanks.isBlank(text.charAt(at)));
    }

    private Optional<Stamp> inText(String text, int at) {
        if (Clock.isDigit(text.charAt(at))) {
            return style.bareInside() ? TimeStyle.bareInside(text, at) : Optional.empty();
        }
        return Stamp.bracketed(text, at)
                .filter(stamp -> text.charAt(at) != '(' || stamp.fields() == 3)
                .filter(stamp -> !stamp.points() || style.pointsInside());
    }

    private static int afterStamp(String text, int start, int end) {
        boolean blankBefore = start == 0 || Blanks.isBlank(text.charAt(start - 1));
        return blankBefore && end < text.length() && Blanks.isBlank(text.charAt(end)) ? end + 1 : end;
    }
}
