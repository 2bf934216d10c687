// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet in the making: POI's sheet without rows, and beside it the rows, whose head may be written last. */
final class SheetPart implements Closeable {

    private static final String NO_ROWS = "<sheetData/>";

    private final XSSFSheet sheet;
    private final Spool rows;
    private final XmlBuffer head = new XmlBuffer();

    SheetPart(XSSFSheet sheet, Spool rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The rows that come first. */
    XmlBuffer head() {
        return head;
    }

    /** The rows below the head, ascending. */
    OutputStream rows() {
        return rows.out();
    }

    /** The name of its part in the package. */
    String partName() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    /** Adds the part to the package: POI's {@code template} with the rows in their place. */
    void write(byte[] template, ZipArchiveEntry entry, ZipArchiveOutputStream zip) throws IOException {
        rows.end();
        String xml = new String(template, StandardCharsets.UTF_8);
        int at = xml.indexOf(NO_ROWS);
        if (at < 0) {
            throw new IllegalStateException("rows were added to a sheet by other means");
        }
        XmlBuffer before = new XmlBuffer()
                .raw(utf8(xml.substring(0, at)))
                .ascii("<sheetData>")
                .raw(head.toBytes());
        Deflated start = Deflated.of(before.toBytes(), false);
        Deflated end = Deflated.of(utf8("</sheetData>" + xml.substring(at + NO_ROWS.length())), true);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setCrc(Crc.join(Crc.join(start.crc(), rows.crc(), rows.length()), end.crc(), end.length()));
        entry.setSize(start.length() + rows.length() + end.length());
        entry.setCompressedSize(start.bytes().length + rows.compressedLength() + end.bytes().length);
        try (InputStream all = new SequenceInputStream(
                Collections.enumeration(List.of(start.stream(), rows.compressed(), end.stream())))) {
            zip.addRawArchiveEntry(entry, all);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
