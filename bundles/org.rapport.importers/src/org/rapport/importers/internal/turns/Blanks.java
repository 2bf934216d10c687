// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

/** Spaces, tabs and no-break spaces: what may surround words without being part of them. */
public final class Blanks {

    private Blanks() {}

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c > '~' && Character.isSpaceChar(c);
    }

    /** Marks without width that say in which direction the words beside them run, or that a word may break. */
    static boolean isDirection(char c) {
        return c >= '\u200b' && (c <= '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069')
                || c == '\u061c'
                || c == '\ufeff';
    }

    /** Whether a Han character, kana or a sign as wide stands there: scripts that put no blanks between words. */
    public static boolean isWide(String text, int at) {
        char c = text.charAt(at);
        return c >= '\u3000' && c <= '\u9fff' || c >= '\uff00' && c <= '\uff60';
    }

    /** The first offset from {@code from} on that is neither a blank nor a mark of direction, or the end. */
    static int skipDirections(String text, int from) {
        int at = from;
        while (at < text.length() && (isBlank(text.charAt(at)) || isDirection(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** The first offset from {@code from} on that is no blank, or the end. */
    public static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the words before {@code to}, not before {@code from}. */
    public static int trimEnd(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    public static boolean onlyBlanks(String text, int from) {
        return skip(text, from) == text.length();
    }

    /** The text without blanks around it. */
    public static String strip(String text) {
        int start = skip(text, 0);
        return text.substring(start, trimEnd(text, start, text.length()));
    }
}
