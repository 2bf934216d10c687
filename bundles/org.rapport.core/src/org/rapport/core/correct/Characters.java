// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import org.rapport.model.text.Span;

/** What the comparison of texts knows of characters: blanks, words, and what must not be torn apart. */
final class Characters {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    private Characters() {}

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a character goes on a word that was begun; ideographs are words of their own. */
    static boolean isOfWord(int c) {
        return (Character.isLetterOrDigit(c) || isMark(c)) && !Character.isIdeographic(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether a cut at this offset would tear a character that people see as one. */
    static boolean tears(CharSequence text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at);
        return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                || isMark(after)
                || after == ZERO_WIDTH_JOINER
                || before == ZERO_WIDTH_JOINER
                || after >= FIRST_SKIN_TONE && after <= LAST_SKIN_TONE;
    }

    /** Whether a cut at this offset lies inside a word or a character. */
    static boolean isInside(CharSequence text, int at) {
        return tears(text, at)
                || at > 0
                        && at < text.length()
                        && isOfWord(Character.codePointBefore(text, at))
                        && isOfWord(Character.codePointAt(text, at));
    }

    /** The end of the blanks, or of the others, that begin at this offset. */
    static int endOfBlanks(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int beginOfBlanks(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether stretches of two texts are the same but for the length and kind of the blanks between words. */
    static boolean areSameWords(String one, Span part, String other, Span otherPart) {
        int i = endOfBlanks(one, part.start(), part.end());
        int j = endOfBlanks(other, otherPart.start(), otherPart.end());
        while (i < part.end() && j < otherPart.end()) {
            boolean blank = isBlank(one.charAt(i));
            if (blank != isBlank(other.charAt(j)) || !blank && one.charAt(i) != other.charAt(j)) {
                break;
            }
            i = blank ? endOfBlanks(one, i, part.end()) : i + 1;
            j = blank ? endOfBlanks(other, j, otherPart.end()) : j + 1;
        }
        return endOfBlanks(one, i, part.end()) == part.end()
                && endOfBlanks(other, j, otherPart.end()) == otherPart.end();
    }
}
