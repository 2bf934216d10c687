// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import java.util.Arrays;

/**
 * Converts offsets of one text between UTF-16 units and code points, both ways, in logarithmic time of the number of
 * supplementary characters (constant where there are none). Immutable.
 */
public final class CodePoints {

    /** UTF-16 offsets of the high surrogates of valid pairs, ascending. */
    private final int[] pairs;

    private final int utf16Length;

    private CodePoints(int[] pairs, int utf16Length) {
        this.pairs = pairs;
        this.utf16Length = utf16Length;
    }

    public static CodePoints of(CharSequence text) {
        int[] found = new int[0];
        int count = 0;
        if (text.toString().codePointCount(0, text.length()) == text.length()) {
            return new CodePoints(found, text.length());
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                found = count == found.length ? Arrays.copyOf(found, Math.max(8, count * 2)) : found;
                found[count++] = i++;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count), text.length());
    }

    /** The length of the text in code points. */
    public int length() {
        return utf16Length - pairs.length;
    }

    /**
     * The number of code points before the UTF-16 offset {@code utf16}.
     *
     * @throws IllegalArgumentException if the offset is outside the text or splits a surrogate pair
     */
    public int fromUtf16(int utf16) {
        if (utf16 < 0 || utf16 > utf16Length) {
            throw new IllegalArgumentException("offset outside the text: " + utf16);
        }
        int before = countBelow(utf16);
        if (before > 0 && pairs[before - 1] + 1 == utf16) {
            throw new IllegalArgumentException("offset splits a surrogate pair: " + utf16);
        }
        return utf16 - before;
    }

    /**
     * The UTF-16 offset of the code point with index {@code codePoint}.
     *
     * @throws IllegalArgumentException if the index is outside the text
     */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length()) {
            throw new IllegalArgumentException("code point outside the text: " + codePoint);
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    public Span fromUtf16(Span span) {
        return new Span(fromUtf16(span.start()), fromUtf16(span.end()));
    }

    public Span toUtf16(Span codePoints) {
        return new Span(toUtf16(codePoints.start()), toUtf16(codePoints.end()));
    }

    private int countBelow(int utf16) {
        int index = Arrays.binarySearch(pairs, utf16);
        return index >= 0 ? index : -index - 1;
    }
}
