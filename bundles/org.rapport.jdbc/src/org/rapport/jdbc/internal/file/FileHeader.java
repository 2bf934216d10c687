// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;

/**
 * The first hundred bytes of a database file (SQLite, "Database File Format", section 1.3), looked at before SQLite
 * touches it.
 *
 * @param logged whether it is written by way of a write-ahead log
 */
record FileHeader(boolean logged) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int PAGE_SIZE = 16;
    private static final int WRITE_VERSION = 18;
    private static final int CHANGES = 24;
    private static final int PAGES = 28;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;
    private static final int VALID_FOR = 92;

    /** Refuses whatever is not a whole study of a version up to {@code newest}. */
    static FileHeader require(Path file, int newest, Faults faults) throws TaskException {
        byte[] header = read(file, faults);
        byte[] magic = Arrays.copyOf(header, Math.min(header.length, MAGIC.length));
        if (!Arrays.equals(magic, Arrays.copyOf(MAGIC, Math.max(1, magic.length)))) {
            throw faults.of(StoreMessage.NOT_A_STUDY);
        }
        if (header.length < LENGTH) {
            throw faults.of(StoreMessage.TRUNCATED, header.length, LENGTH);
        }
        ByteBuffer bytes = ByteBuffer.wrap(header);
        if (bytes.getInt(APPLICATION_ID) != Schema.APPLICATION_ID) {
            throw faults.of(StoreMessage.OTHER_PROGRAM);
        }
        int version = bytes.getInt(USER_VERSION);
        if (version > newest) {
            throw faults.of(StoreMessage.NEWER, version, newest);
        }
        if (version < 1) {
            throw faults.of(StoreMessage.DAMAGED, "version " + version);
        }
        requireWhole(file, bytes, faults);
        return new FileHeader(bytes.get(WRITE_VERSION) == 2);
    }

    private static byte[] read(Path file, Faults faults) throws TaskException {
        if (Files.isDirectory(file)) {
            throw faults.of(StoreMessage.IS_FOLDER);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LENGTH);
        } catch (NoSuchFileException e) {
            throw faults.of(StoreMessage.MISSING);
        } catch (IOException e) {
            throw faults.of(StoreMessage.UNREADABLE);
        }
    }

    /** While a log lies beside it, pages may still be in the log. */
    private static void requireWhole(Path file, ByteBuffer header, Faults faults) throws TaskException {
        int pageSize = header.getShort(PAGE_SIZE) & 0xFFFF;
        long expected = (header.getInt(PAGES) & 0xFFFFFFFFL) * (pageSize == 1 ? 65_536 : pageSize);
        boolean sizeIsValid = header.getInt(CHANGES) == header.getInt(VALID_FOR);
        try {
            long size = Files.size(file);
            if (sizeIsValid && size < expected && !hasLog(file)) {
                throw faults.of(StoreMessage.TRUNCATED, size, expected);
            }
        } catch (IOException e) {
            throw faults.of(StoreMessage.UNREADABLE);
        }
    }

    /** Whether a write-ahead log with something in it lies beside the file. */
    private static boolean hasLog(Path file) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }
}
