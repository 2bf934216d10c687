// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A piece of a DEFLATE stream in the making, which goes into the workbook as it is. Its first megabyte stays in memory
 * and only what is more goes to a file, which is its folder's.
 */
final class Spool implements Closeable {

    private static final int IN_MEMORY = 1 << 20;

    private final TempFolder folder;
    private final CRC32 crc = new CRC32();
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(1 << 12);
    private final DeflaterOutputStream compressed = new DeflaterOutputStream(new Overflow(), deflater, 1 << 13, true);
    private final OutputStream out = new CheckedOutputStream(compressed, crc);
    private Path file;
    private OutputStream disk;
    private long diskLength;
    private long length;

    /** Takes a file from {@code folder} when it needs one. */
    Spool(TempFolder folder) {
        this.folder = folder;
    }

    /** Takes the bytes to compress. */
    OutputStream out() {
        return out;
    }

    /** No bytes come any more; the piece ends on a byte. */
    void end() throws IOException {
        compressed.flush();
        length = deflater.getBytesRead();
        close();
    }

    /** The CRC-32 of the bytes taken. */
    long crc() {
        return crc.getValue();
    }

    /** How many bytes were taken, after {@link #end}. */
    long length() {
        return length;
    }

    long compressedLength() {
        return memory.size() + diskLength;
    }

    /** The compressed bytes, after {@link #end}. */
    InputStream compressed() throws IOException {
        InputStream start = new ByteArrayInputStream(memory.toByteArray());
        return file == null
                ? start
                : new SequenceInputStream(start, new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        if (disk != null) {
            disk.close();
        }
    }

    /** Where the compressed bytes go. */
    private final class Overflow extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (disk == null && memory.size() + length <= IN_MEMORY) {
                memory.write(bytes, offset, length);
                return;
            }
            if (disk == null) {
                file = folder.file();
                disk = Files.newOutputStream(file);
            }
            disk.write(bytes, offset, length);
            diskLength += length;
        }
    }
}
