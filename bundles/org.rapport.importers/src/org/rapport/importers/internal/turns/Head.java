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
 * @param continues whether the line goes on in the paragraph before
 */
record Head(
        Optional<Label> label, Optional<TimeRange> labelTime, int start, Optional<TimeRange> time, boolean continues) {

    static final Head NOTHING = new Head(Optional.empty(), Optional.empty(), 0, Optional.empty(), false);

    /** The same line whose beginning is no label. */
    Head withoutLabel() {
        return new Head(Optional.empty(), time, start, time, continues);
    }

    /** Whether a time stands at the beginning, beside a label or not. */
    boolean isTimed() {
        return time.isPresent() || labelTime.isPresent();
    }

    /** Reads the beginning of a line. Takes time that does not depend on the line's length. */
    static Head of(Piece piece, TimeStyle style) {
        String text = piece.text();
        int begin = Blanks.skip(text, 0);
        Optional<Stamp> stamp =
                Stamp.at(text, Blanks.skipDirections(text, begin)).filter(found -> style.points() || !found.points());
        int after = stamp.map(found -> Blanks.skip(text, afterSeparator(text, found.end())))
                .orElse(begin);
        Optional<Label> label = label(piece, stamp, Blanks.skipDirections(text, after));
        Optional<Stamp> firm = stamp.filter(found -> isFirm(piece, found, style));
        Optional<TimeRange> time = firm.map(Stamp::time);
        if (label.isEmpty()) {
            return new Head(label, time, firm.isPresent() ? after : begin, time, piece.continues());
        }
        Optional<TimeRange> labelTime = label.get().time().or(() -> stamp.map(Stamp::time));
        return new Head(label, labelTime, firm.isPresent() ? after : begin, time, piece.continues());
    }

    /** The label at an offset; glued to a time, as in {@code 00:03:40.5Name:}, the time is its place. */
    private static Optional<Label> label(Piece piece, Optional<Stamp> stamp, int at) {
        Optional<Label> label = LabelScanner.scan(piece.text(), at, piece.bold(), stamp.isPresent());
        if (stamp.isEmpty() || label.isEmpty() || label.get().evidence() == Label.Evidence.PLACE) {
            return label;
        }
        boolean glued = stamp.get().end() == at && Clock.isDigit(piece.text().charAt(at - 1));
        return label.map(found -> found.with(glued ? Label.Evidence.PLACE : Label.Evidence.TIME));
    }

    private static int afterSeparator(String text, int from) {
        int at = Blanks.skip(text, from);
        return at < text.length() && "-\u2013:".indexOf(text.charAt(at)) >= 0 ? at + 1 : from;
    }

    /** Whether the stamp is one even if no label follows: brackets, hours, or a column of its own. */
    private static boolean isFirm(Piece piece, Stamp stamp, TimeStyle style) {
        String text = piece.text();
        int end = stamp.end();
        boolean bracketed = !Clock.isDigit(text.charAt(stamp.start()));
        boolean alone = Blanks.onlyBlanks(text, end);
        if (alone && !bracketed) {
            return stamp.fields() == 3 || stamp.time().end().isPresent() || style.bareAlone();
        } else if (alone || bracketed) {
            return alone || text.charAt(stamp.start()) != '(' || stamp.fields() == 3;
        }
        if (piece.continues()) {
            return false;
        }
        boolean column = text.charAt(end) == '\t' || text.startsWith("  ", end);
        return column || (stamp.fields() == 3 || style.bareLeads()) && Blanks.isBlank(text.charAt(end));
    }
}
