// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

/** How many columns of a terminal a text takes: combining marks none, East Asian wide characters and emoji two. */
final class Columns {

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0x1F3FB && character <= 0x1F3FF) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /** The wide and full-width blocks of Unicode Standard Annex 11, in outline. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    /** The text, or its beginning and an ellipsis, in at most so many columns. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            used += of(text.codePointAt(at));
            if (used > columns - 1) {
                break;
            }
            cut.appendCodePoint(text.codePointAt(at));
        }
        return cut.append('…').toString();
    }

    /** The text with blanks after it up to so many columns. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text with blanks before it up to so many columns. */
    static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    /** The text on one line, without characters that would steer the terminal. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(isSteering(c) ? ' ' : c));
        return plain.toString();
    }

    /** The text without what would steer the terminal, but for line ends and the styles of {@link Terminal}. */
    static String still(String text) {
        StringBuilder still = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean kept = c == '\n' || text.startsWith("\r\n", at) || Terminal.isStyle(text, at) || !isSteering(c);
            still.appendCodePoint(kept ? c : ' ');
        }
        return still.toString();
    }

    private static boolean isSteering(int c) {
        return c < 0x20
                || c >= 0x7F && c < 0xA0
                || c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}
