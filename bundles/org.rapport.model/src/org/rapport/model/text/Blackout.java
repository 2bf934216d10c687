// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import java.util.List;

/**
 * Words made unreadable in place: each character that is no blank becomes a block. The result has the same length in
 * UTF-16 units and in code points and the same blanks and line ends, so that all positions in it, its lines and its
 * number of words stay what they were.
 */
public final class Blackout {

    /** U+2587, for characters of one UTF-16 unit. */
    public static final char BLOCK = '\u2587';

    /** U+1F532, for characters of two. */
    public static final int WIDE_BLOCK = 0x1F532;

    private Blackout() {}

    /** The text with the characters in these spans made unreadable; UTF-16 offsets that cut no character in two. */
    public static String of(String text, List<Span> spans) {
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder blacked = new StringBuilder(text);
        for (Span span : spans) {
            int at = span.start();
            while (at < span.end()) {
                int width = Character.charCount(text.codePointAt(at));
                if (width == 2) {
                    blacked.replace(at, at + 2, Character.toString(WIDE_BLOCK));
                } else if (!isBlank(text.charAt(at))) {
                    blacked.setCharAt(at, BLOCK);
                }
                at += width;
            }
        }
        return blacked.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
