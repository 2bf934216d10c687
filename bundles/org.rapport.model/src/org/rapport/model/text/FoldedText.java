// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared with words: decomposed (Unicode Standard Annex 15, NFKD), without case, each run of blanks
 * one space, without characters that are not seen. It knows which characters of the text each of its own comes from.
 */
final class FoldedText {

    private final StringBuilder folded = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    FoldedText(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = endOfCharacter(text, at);
            add(text, at, end);
            at = end;
        }
    }

    /** The character at an offset with the marks that follow it. */
    private static int endOfCharacter(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void add(String text, int start, int end) {
        char first = text.charAt(start);
        if (end == start + 1 && first < 128) {
            add(Character.isWhitespace(first) ? ' ' : Character.toLowerCase(first), start, end);
            return;
        }
        String plain = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT);
        String whole = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        for (int i = 0; i < whole.length(); i++) {
            add(fold(whole.charAt(i)), start, end);
        }
    }

    private static char fold(char c) {
        if (c == '\u2018' || c == '\u2019') {
            return '\'';
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
    }

    private void add(char c, int start, int end) {
        int last = folded.length() - 1;
        if (Character.getType(c) == Character.FORMAT) {
            return;
        }
        if (c == ' ' && last >= 0 && folded.charAt(last) == ' ') {
            ends[last] = end;
            return;
        }
        if (folded.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[folded.length()] = start;
        ends[folded.length()] = end;
        folded.append(c);
    }

    int indexOf(String words, int from) {
        return folded.indexOf(words, from);
    }

    /** Whether the border between two neighbours here is one between characters of the text. */
    boolean isBorder(int at) {
        return at == 0 || at == folded.length() || starts[at - 1] != starts[at];
    }

    /** Whether letters, or digits, stand on both sides. */
    boolean isInsideWord(int at) {
        if (at == 0 || at == folded.length()) {
            return false;
        }
        char before = folded.charAt(at - 1);
        char after = folded.charAt(at);
        return (Character.isLetter(before) || isMark(before)) && Character.isLetter(after)
                || Character.isDigit(before) && Character.isDigit(after);
    }

    /** The characters of the text from which those in this range come. */
    Span source(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    @Override
    public String toString() {
        return folded.toString();
    }
}
