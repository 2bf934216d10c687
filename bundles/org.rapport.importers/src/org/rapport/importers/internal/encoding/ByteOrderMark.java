// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The byte-order mark at the beginning of a text (Unicode Standard 15, section 23.8).
 *
 * @param charset the encoding it tells
 * @param length its length in bytes
 */
record ByteOrderMark(Charset charset, int length) {

    static Optional<ByteOrderMark> of(byte[] bytes) {
        if (begins(bytes, 0xff, 0xfe, 0, 0)) {
            return Optional.of(new ByteOrderMark(Charset.forName("UTF-32LE"), 4));
        } else if (begins(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(new ByteOrderMark(Charset.forName("UTF-32BE"), 4));
        } else if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
        } else if (begins(bytes, 0xff, 0xfe)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
        } else if (begins(bytes, 0xfe, 0xff)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    /** Whether a text in the encoding can begin with this mark, which its decoder would take as a character. */
    boolean fits(Charset named) {
        return charset.name().startsWith(named.name());
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
