// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

/** Counts words: runs of characters that are not blank. */
final class Words {

    private static final int ASCII = 128;
    private static final long BLANKS = 1L << ' ' | 0b1_1111L << '\t' | 0b1111L << 28;

    private Words() {}

    /** Without a branch for ASCII, which most texts are made of. */
    static long count(String text) {
        long words = 0;
        int before = 1;
        for (char c : text.toCharArray()) {
            int blank = c < ASCII ? (int) (BLANKS >>> c) & ((c >>> 6) - 1 >>> 31) : wide(c);
            words += before & ~blank;
            before = blank;
        }
        return words;
    }

    private static int wide(char c) {
        return Character.isWhitespace(c) ? 1 : 0;
    }
}
