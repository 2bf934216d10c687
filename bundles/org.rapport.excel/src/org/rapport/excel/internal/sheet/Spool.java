// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Bytes that are written once and read once, compressed meanwhile; the first megabyte stays in memory and only what is
 * more goes to a file. Whoever opens one closes it; the file is its folder's.
 */
final class Spool extends OutputStream {

    private static final int IN_MEMORY = 1 << 20;

    private final TempFolder folder;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(1 << 12);
    private final OutputStream compressed = new DeflaterOutputStream(new Overflow(), deflater, 1 << 13);
    private Path file;
    private OutputStream disk;

    /** Takes a file from {@code folder} when it needs one. */
    Spool(TempFolder folder) {
        this.folder = folder;
    }

    @Override
    public void write(int b) throws IOException {
        compressed.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        compressed.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        try {
            compressed.close();
        } finally {
            deflater.end();
            if (disk != null) {
                disk.close();
            }
        }
    }

    /** Reads all bytes from the first, after {@link #close}. */
    InputStream read() throws IOException {
        InputStream start = memoryBytes();
        InputStream all = disk == null
                ? start
                : new SequenceInputStream(start, new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        return new InflaterInputStream(all, new Inflater(true), 1 << 13) {
            @Override
            public void close() throws IOException {
                super.close();
                inf.end();
            }
        };
    }

    private InputStream memoryBytes() {
        return new ByteArrayInputStream(memory.toByteArray());
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
        }
    }
}
