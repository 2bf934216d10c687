// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF that is put together object by object, so that it can be as wrong as one likes. Object 1 is the catalog. */
final class HandmadePdf {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();
    private String trailer = "";

    HandmadePdf() {
        write("%PDF-1.7\n");
    }

    /** One page with this content, font F1, and other resources. */
    static HandmadePdf page(String content, String resources) {
        return page(content.getBytes(StandardCharsets.ISO_8859_1), "", resources);
    }

    static HandmadePdf page(byte[] content, String filter, String resources) {
        return new HandmadePdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                                + " /Resources << /Font << /F1 4 0 R >> " + resources + " >> >>")
                        .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
                        .stream(filter, content);
    }

    /** Adds the next object. */
    HandmadePdf object(String body) {
        offsets.add(out.size());
        write(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
        return this;
    }

    /** Adds the next object, a stream. */
    HandmadePdf stream(String dictionary, byte[] bytes) {
        offsets.add(out.size());
        write(offsets.size() + " 0 obj\n<< /Length " + bytes.length + " " + dictionary + " >>\nstream\n");
        out.writeBytes(bytes);
        write("\nendstream\nendobj\n");
        return this;
    }

    HandmadePdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    byte[] bytes() {
        int start = out.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(String.format("%010d 00000 n \n", offset)));
        write("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R " + trailer + " >>\nstartxref\n" + start
                + "\n%%EOF\n");
        return out.toByteArray();
    }

    static byte[] deflated(byte[] unit, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(9), 1 << 16)) {
            for (int i = 0; i < times; i++) {
                deflater.write(unit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
