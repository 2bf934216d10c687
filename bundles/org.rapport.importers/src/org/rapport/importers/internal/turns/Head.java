// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.Optional;
import org.rapport.model.text.TimeRange;

/**
 * The beginning of a line.
 *
 * @param label what looks like a speaker label
 * @param labelTime the time beside the label
 * @param start where the words begin if the label is none
 * @param time the time before the words if the label is none
 */
record Head(Optional<Label> label, Optional<TimeRange> labelTime, int start, Optional<TimeRange> time) {

    static final Head NOTHING = new Head(Optional.empty(), Optional.empty(), 0, Optional.empty());

    /** Reads the beginning of a line. Takes time that does not depend on the line's length. */
    static Head of(Piece piece) {
        String text = piece.text();
        int begin = Blanks.skip(text, 0);
        Optional<Stamp> stamp = Stamp.at(text, begin);
        int after = stamp.map(found -> Blanks.skip(text, afterSeparator(text, found.end())))
                .orElse(begin);
        Optional<Label> label = LabelScanner.scan(text, after, piece.bold(), stamp.isPresent());
        Optional<Stamp> firm = stamp.filter(found -> isFirm(text, found));
        Optional<TimeRange> time = firm.map(Stamp::time);
        if (label.isEmpty()) {
            return new Head(label, time, firm.isPresent() ? after : begin, time);
        }
        Optional<TimeRange> labelTime = label.get().time().or(() -> stamp.map(Stamp::time));
        return new Head(label, labelTime, firm.isPresent() ? after : begin, time);
    }

    private static int afterSeparator(String text, int from) {
        int at = Blanks.skip(text, from);
        return at < text.length() && "-\u2013:".indexOf(text.charAt(at)) >= 0 ? at + 1 : from;
    }

    /** Whether the stamp is one even if no label follows: brackets, hours, or a column of its own. */
    private static boolean isFirm(String text, Stamp stamp) {
        int end = stamp.end();
        boolean bracketed = !Clock.isDigit(text.charAt(stamp.start()));
        boolean alone = Blanks.onlyBlanks(text, end);
        if (alone || bracketed) {
            return alone || text.charAt(stamp.start()) != '(' || stamp.fields() == 3;
        }
        boolean column = text.charAt(end) == '\t' || text.startsWith("  ", end);
        return column || stamp.fields() == 3 && Blanks.isBlank(text.charAt(end));
    }
}
