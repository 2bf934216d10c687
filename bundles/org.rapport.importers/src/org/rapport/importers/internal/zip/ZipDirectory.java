// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;

/**
 * The central directory of a zip archive in memory (PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16). Sizes come
 * from here and not from the local headers, which may leave them to a data descriptor. Without Zip64, which no word
 * processor needs for a document.
 */
final class ZipDirectory {

    private static final int END_LENGTH = 22;
    private static final int HEADER_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int HEADER_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LONGEST_COMMENT = 0xffff;

    private final ByteBuffer zip;
    private final Findings findings;
    private final Map<String, Part> parts = new HashMap<>();

    private ZipDirectory(byte[] bytes, Findings findings) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.findings = findings;
    }

    /**
     * Reads the directory.
     *
     * @throws TaskException if there is none, as in a file that is cut off, or it is damaged or too large
     */
    static ZipDirectory read(byte[] bytes, Limits limits, Findings findings) throws TaskException {
        ZipDirectory directory = new ZipDirectory(bytes, findings);
        directory.readHeaders(limits);
        return directory;
    }

    /**
     * A part of the archive.
     *
     * @param name as it stands in the directory
     * @param flags bit 0 is set if it is encrypted
     * @param method 0 stored, 8 deflated
     * @param crc its checksum
     * @param packed its size in the archive
     * @param header where its local header begins
     */
    record Part(String name, int flags, int method, long crc, int packed, int header) {

        boolean encrypted() {
            return (flags & 1) != 0;
        }
    }

    /** The part with this name, upper and lower case alike, as OPC demands. */
    Optional<Part> part(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** The names of all parts. */
    Set<String> names() {
        return parts.values().stream().map(Part::name).collect(Collectors.toSet());
    }

    /** Where the packed bytes of a part begin. */
    int dataStart(Part part) throws TaskException {
        int at = part.header();
        if (at < 0 || at > zip.limit() - LOCAL_LENGTH || zip.getInt(at) != LOCAL_SIGNATURE) {
            throw damaged();
        }
        long start = at + (long) LOCAL_LENGTH + unsigned(at + 26) + unsigned(at + 28);
        if (part.packed() < 0 || start + part.packed() > zip.limit()) {
            throw damaged();
        }
        return (int) start;
    }

    private void readHeaders(Limits limits) throws TaskException {
        int end = findEnd();
        int count = unsigned(end + 10);
        if (count > limits.entries()) {
            throw findings.refusal(ImportMessage.TOO_MANY_ENTRIES, limits.entries());
        }
        int at = zip.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (at < 0 || at > end - HEADER_LENGTH || zip.getInt(at) != HEADER_SIGNATURE) {
                throw damaged();
            }
            int nameLength = unsigned(at + 28);
            if (at + HEADER_LENGTH + nameLength > end) {
                throw damaged();
            }
            addPart(at, nameLength);
            at += HEADER_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
        }
    }

    private void addPart(int at, int nameLength) throws TaskException {
        String name = new String(zip.array(), at + HEADER_LENGTH, nameLength, StandardCharsets.UTF_8);
        Part part = new Part(
                name,
                unsigned(at + 8),
                unsigned(at + 10),
                zip.getInt(at + 16) & 0xffffffffL,
                zip.getInt(at + 20),
                zip.getInt(at + 42));
        if (parts.put(key(name), part) != null && name.endsWith(".xml")) {
            throw damaged();
        }
    }

    private int findEnd() throws TaskException {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw damaged();
    }

    private int unsigned(int at) {
        return zip.getShort(at) & 0xffff;
    }

    private static String key(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private TaskException damaged() {
        return findings.refusal(ImportMessage.DAMAGED_ZIP);
    }
}
