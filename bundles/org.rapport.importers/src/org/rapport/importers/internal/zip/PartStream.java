// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;

/**
 * The unpacked bytes of a part, as far as the limits allow. What made it end too early is kept, because parsers wrap
 * exceptions in their own. For one thread.
 */
final class PartStream extends FilterInputStream {

    private final ZipDirectory.Part part;
    private final Limits limits;
    private final Findings findings;
    private final CRC32 crc = new CRC32();
    private long count;
    private Optional<TaskException> refusal = Optional.empty();

    PartStream(InputStream unpacked, ZipDirectory.Part part, Limits limits, Findings findings) {
        super(unpacked);
        this.part = part;
        this.limits = limits;
        this.findings = findings;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int got;
        try {
            got = super.read(to, offset, length);
        } catch (IOException e) {
            refusal = Optional.of(findings.refusal(ImportMessage.DAMAGED_ZIP));
            throw e;
        }
        if (got > 0) {
            crc.update(to, offset, got);
            count += got;
            check();
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Does nothing: parsers close what they read, and the checksum is compared afterwards. */
    @Override
    public void close() {
        // the bytes are in memory
    }

    /** How many bytes were read. */
    long count() {
        return count;
    }

    /** Reads the rest, and compares the checksum. */
    void finish() throws TaskException {
        try {
            byte[] rest = new byte[8192];
            int got = 0;
            while (got >= 0) {
                got = read(rest, 0, rest.length);
            }
        } catch (IOException e) {
            throw refusal.orElse(findings.refusal(ImportMessage.DAMAGED_ZIP));
        }
        if (crc.getValue() != part.crc()) {
            throw findings.refusal(ImportMessage.DAMAGED_ZIP);
        }
    }

    /** Why the bytes ended too early, if they did. */
    Optional<TaskException> refusal() {
        return refusal;
    }

    private void check() throws IOException {
        if (count > limits.partBytes()) {
            refuse(ImportMessage.PART_TOO_LARGE, limits.partBytes() >> 20);
        } else if (count > limits.ratioFrom() && count / limits.ratio() > part.packed()) {
            refuse(ImportMessage.PART_TOO_DENSE, limits.ratio());
        }
    }

    private void refuse(ImportMessage message, long limit) throws IOException {
        refusal = Optional.of(findings.refusal(message, part.name(), limit));
        throw new IOException("limit reached");
    }
}
