// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Counts over the first 64 KiB of a file, to tell text from binary data and to know UTF-16 without a byte-order mark.
 *
 * @param length how many bytes were counted
 * @param evenZeros how many bytes with an even index are 0
 * @param oddZeros how many bytes with an odd index are 0
 * @param controls how many are control characters that no text needs
 */
record ByteProfile(int length, int evenZeros, int oddZeros, int controls) {

    private static final int COUNTED = 1 << 16;

    static ByteProfile of(byte[] bytes) {
        int length = Math.min(bytes.length, COUNTED);
        int[] zeros = new int[2];
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < ' ') {
                zeros[i & 1] += b == 0 ? 1 : 0;
                controls += isControl(b) ? 1 : 0;
            }
        }
        return new ByteProfile(length, zeros[0], zeros[1], controls);
    }

    /** UTF-16 of mostly Latin letters: nearly every other byte is 0. */
    Optional<Charset> wideCharset() {
        int half = length / 2;
        if (oddZeros > half * 0.4 && evenZeros < half * 0.02) {
            return Optional.of(StandardCharsets.UTF_16LE);
        } else if (evenZeros > half * 0.4 && oddZeros < half * 0.02) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /** Whether this is no text in any encoding but UTF-16 and UTF-32. */
    boolean binary() {
        return evenZeros + oddZeros > 0 || controls > 8 && controls > length / 50;
    }

    private static boolean isControl(int b) {
        return b < '\t' || b > '\r' && b != 0x1b;
    }
}
