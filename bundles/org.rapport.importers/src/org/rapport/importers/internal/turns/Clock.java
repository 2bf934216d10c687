// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.Optional;

/**
 * A time of the form hours, minutes, seconds with a fraction: {@code 1:02:03.456}, {@code 02:03},
 * {@code 00:00:03,500}, or f4's tenths in {@code 00:01:02-3}.
 *
 * @param millis milliseconds from the beginning of the recording
 * @param fields 2 for minutes and seconds, 3 with hours
 * @param end the offset after its last character in the line
 */
public record Clock(long millis, int fields, int end) {

    private static final int MOST_DIGITS = 3;

    /** The time at {@code at}, where {@code separator} stands between the fields. */
    public static Optional<Clock> at(String text, int at, char separator) {
        int end = digits(text, at, MOST_DIGITS);
        long[] fields = {number(text, at, end), 0, 0};
        int count = 1;
        while (end > at && count < 3 && pairFollows(text, end, separator)) {
            fields[count++] = number(text, end + 1, end + 3);
            end += 3;
        }
        if (count < 2 || !inRange(fields, count) || goesOn(text, end, separator)) {
            return Optional.empty();
        }
        long seconds = count == 2 ? fields[0] * 60 + fields[1] : fields[0] * 3600 + fields[1] * 60 + fields[2];
        int fraction = fractionEnd(text, end, count, separator);
        return Optional.of(new Clock(seconds * 1000 + fractionMillis(text, end + 1, fraction), count, fraction));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean inRange(long[] fields, int count) {
        return count == 2 ? fields[1] < 60 : fields[1] < 60 && fields[2] < 60;
    }

    private static boolean pairFollows(String text, int at, char separator) {
        return at + 2 < text.length()
                && text.charAt(at) == separator
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2));
    }

    /** Whether more digits follow, so that this is no time. */
    private static boolean goesOn(String text, int at, char separator) {
        boolean digit = at < text.length() && isDigit(text.charAt(at));
        boolean field = at + 1 < text.length() && text.charAt(at) == separator && isDigit(text.charAt(at + 1));
        return digit || field && separator == ':';
    }

    private static int fractionEnd(String text, int at, int fields, char separator) {
        if (at + 1 >= text.length() || separator == '.' || !isDigit(text.charAt(at + 1))) {
            return at;
        }
        char mark = text.charAt(at);
        if (mark == '.' || mark == ',') {
            return digits(text, at + 1, 9);
        }
        boolean tenth = mark == '-' && fields == 3 && digits(text, at + 1, 2) == at + 2;
        return tenth && !(at + 2 < text.length() && text.charAt(at + 2) == ':') ? at + 2 : at;
    }

    private static long fractionMillis(String text, int from, int to) {
        long millis = 0;
        for (int i = from, unit = 100; i < to && unit > 0; i++, unit /= 10) {
            millis += (text.charAt(i) - '0') * (long) unit;
        }
        return millis;
    }

    private static int digits(String text, int from, int most) {
        int at = from;
        while (at < text.length() && at - from < most && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static long number(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
