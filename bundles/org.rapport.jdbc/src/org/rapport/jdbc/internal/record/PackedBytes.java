// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The bytes of a file as they are stored: packed by zlib (RFC 1950) where that saves a quarter, else as they are.
 *
 * @param packing how they are stored
 * @param bytes what is stored
 */
public record PackedBytes(Packing packing, byte[] bytes) {

    /** Packing costs as much time as all else that is done to store an interview; it is left to large files. */
    private static final int WORTHWHILE = 1 << 20;

    /** How a file is stored. */
    public enum Packing {
        NONE,
        DEFLATE
    }

    static PackedBytes pack(byte[] bytes) {
        if (bytes.length < WORTHWHILE) {
            return new PackedBytes(Packing.NONE, bytes);
        }
        byte[] packed = deflate(bytes, bytes.length, Deflater.BEST_SPEED);
        return packed.length < bytes.length - bytes.length / 4
                ? new PackedBytes(Packing.DEFLATE, packed)
                : new PackedBytes(Packing.NONE, bytes);
    }

    /** The first {@code length} bytes, packed. */
    public static byte[] deflate(byte[] bytes, int length, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(length / 3 + 64);
            byte[] buffer = new byte[16_384];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * Unpacks.
     *
     * @throws IOException if the bytes are damaged, or more than {@code limit} come out
     */
    public static byte[] inflate(byte[] packed, int limit) throws IOException {
        Inflater inflater = new Inflater();
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            byte[] bytes = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new IOException("more bytes than expected");
            }
            return bytes;
        } finally {
            inflater.end();
        }
    }

    /**
     * The file.
     *
     * @param size how long it is
     * @throws IOException if the bytes are damaged
     */
    public byte[] unpack(int size) throws IOException {
        return packing == Packing.NONE ? Arrays.copyOf(bytes, bytes.length) : inflate(bytes, size);
    }
}
