// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.time.Duration;
import java.util.Optional;
import org.rapport.model.text.TimeRange;

/**
 * A time stamp as it stands in a line, such as {@code 0:03}, {@code [00:01:02]}, {@code #00:01:02-3#} or
 * {@code 00:00:03 - 00:00:07}.
 *
 * @param time what it says; with an end where the source writes a span
 * @param fields 2 for minutes and seconds, 3 with hours
 * @param start the offset of its first character in the line, its bracket included
 * @param end the offset after its last
 * @param points whether points stand between its fields, as in {@code [01.02]}
 */
public record Stamp(TimeRange time, int fields, int start, int end, boolean points) {

    private static final int LONGEST_BRACKET = 48;

    /** The stamp at {@code at}, either bare or in brackets. */
    public static Optional<Stamp> at(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        return isDigit(text, at) ? bare(text, at) : bracketed(text, at);
    }

    /** The stamp without brackets at {@code at}: a time, or two with a dash, arrow or slash between. */
    public static Optional<Stamp> bare(String text, int at) {
        return stamp(text, at, ':', at);
    }

    /** The stamp that the bracket at {@code at} opens: square, round, curly, or a number sign. */
    public static Optional<Stamp> bracketed(String text, int at) {
        int kind = at < text.length() ? "[({#".indexOf(text.charAt(at)) : -1;
        int inside = kind < 0 ? at : Blanks.skip(text, at + 1);
        if (kind < 0 || !isDigit(text, inside)) {
            return Optional.empty();
        }
        Optional<Stamp> found = stamp(text, inside, ':', at);
        if (found.isEmpty() && kind == 0) {
            found = stamp(text, inside, '.', at);
        }
        return found.flatMap(stamp -> stamp.closed(text, "])}#".charAt(kind)));
    }

    private Optional<Stamp> closed(String text, char close) {
        int at = Blanks.skip(text, end);
        return at < text.length() && at - start < LONGEST_BRACKET && text.charAt(at) == close
                ? Optional.of(new Stamp(time, fields, start, at + 1, points))
                : Optional.empty();
    }

    private static Optional<Stamp> stamp(String text, int at, char separator, int start) {
        Optional<Clock> from = Clock.at(text, at, separator);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int next = afterDash(text, from.get().end());
        Optional<Clock> to = next < 0 ? Optional.empty() : Clock.at(text, next, separator);
        Duration first = Duration.ofMillis(from.get().millis());
        int end = to.orElse(from.get()).end();
        TimeRange range = to.filter(clock -> clock.millis() >= from.get().millis())
                .map(clock -> TimeRange.of(first, Duration.ofMillis(clock.millis())))
                .orElse(TimeRange.from(first));
        return Optional.of(new Stamp(range, from.get().fields(), start, end, separator == '.'));
    }

    /** The offset of a second time, or -1. */
    private static int afterDash(String text, int from) {
        int at = Blanks.skip(text, from);
        if (text.startsWith("-->", at)) {
            at += 3;
        } else if (at < text.length() && "-\u2013\u2014/".indexOf(text.charAt(at)) >= 0) {
            at++;
        } else {
            return -1;
        }
        at = Blanks.skip(text, at);
        return isDigit(text, at) ? at : -1;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Clock.isDigit(text.charAt(at));
    }
}
