// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.report;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record Position(int line, int column) implements Comparable<Position> {

    public static final Position START = new Position(1, 1);

    private static final Comparator<Position> READING_ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    /** The place just after a text that begins at the start of a file. */
    public static Position after(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean half = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (!half && (c == '\n' || c == '\r')) {
                line++;
                column = 1;
            } else if (!half && !Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Position(line, column);
    }

    @Override
    public int compareTo(Position other) {
        return READING_ORDER.compare(this, other);
    }
}
