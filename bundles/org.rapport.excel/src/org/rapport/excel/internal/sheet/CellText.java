// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

/**
 * How text is written into a cell: characters that XML 1.0 cannot hold, and carriage returns, become {@code _xHHHH_}
 * (ECMA-376 part 1, §22.4.2.4 bstr), and text that already looks like that has its underscore escaped.
 */
final class CellText {

    /** The length of {@code _xHHHH_}. */
    static final int ESCAPED = 7;

    private CellText() {}

    /** Whether the UTF-16 unit at {@code at} must be written as {@code _xHHHH_}. */
    static boolean escapes(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c != '\n' && c != '\t';
        }
        if (c == '_') {
            return looksEscaped(text, at);
        }
        return c >= Character.MIN_SURROGATE && (c >= '\uFFFE' || isLoneSurrogate(text, at));
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static boolean looksEscaped(String text, int at) {
        if (at + ESCAPED > text.length() || text.charAt(at + 1) != 'x' || !beginsWithUnderscore(text, at + 6)) {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    /** Whether what is written for the unit is an underscore, or an escape, which begins with one. */
    private static boolean beginsWithUnderscore(String text, int at) {
        return text.charAt(at) == '_' || escapes(text, at);
    }

    /**
     * Where the part of {@code text} ends that begins at {@code start} and fits one cell: never inside a surrogate
     * pair, and counted with its escapes, so that it fits by every reader's way of counting.
     */
    static int end(String text, int start, int limit) {
        if ((long) (text.length() - start) * ESCAPED <= limit) {
            return text.length();
        }
        int width = 0;
        int at = start;
        while (at < text.length()) {
            int units = escapes(text, at) ? 1 : Character.charCount(text.codePointAt(at));
            width += escapes(text, at) ? ESCAPED : units;
            if (width > limit) {
                return at;
            }
            at += units;
        }
        return at;
    }

    /** Whether a spreadsheet in which somebody edits the text from {@code start} might take it for a formula. */
    static boolean looksLikeFormula(String text, int start) {
        return start < text.length() && "=+-@\t\r".indexOf(text.charAt(start)) >= 0;
    }
}
