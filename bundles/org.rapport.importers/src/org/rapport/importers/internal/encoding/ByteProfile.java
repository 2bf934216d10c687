// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

/**
 * Counts over the first 64 KiB of a file, to tell text from binary data.
 *
 * @param length how many bytes were counted
 * @param zeros how many bytes are 0
 * @param controls how many are control characters that no text needs
 */
record ByteProfile(int length, int zeros, int controls) {

    private static final int COUNTED = 1 << 16;

    static ByteProfile of(byte[] bytes) {
        int length = Math.min(bytes.length, COUNTED);
        int zeros = 0;
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < ' ') {
                zeros += b == 0 ? 1 : 0;
                controls += isControl(b) ? 1 : 0;
            }
        }
        return new ByteProfile(length, zeros, controls);
    }

    /** Whether this is no text in any encoding but UTF-16 and UTF-32. */
    boolean binary() {
        return zeros > 0 || controls > 8 && controls > length / 50;
    }

    private static boolean isControl(int b) {
        return b < '\t' || b > '\r' && b != 0x1b;
    }
}
