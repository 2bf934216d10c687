// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A piece of a DEFLATE stream (RFC 1951) that begins and ends on a byte and looks back at nothing before it, so that
 * pieces can be put one behind the other.
 *
 * @param bytes the compressed bytes
 * @param crc the CRC-32 of what they hold
 * @param length how many bytes that is
 */
record Deflated(byte[] bytes, long crc, long length) {

    /** Compresses {@code content}; the {@code last} piece closes the stream. */
    static Deflated of(byte[] content, boolean last) throws IOException {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 12, true);
            out.write(content);
            if (last) {
                out.finish();
            } else {
                out.flush();
            }
        } finally {
            deflater.end();
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        return new Deflated(bytes.toByteArray(), crc.getValue(), content.length);
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
