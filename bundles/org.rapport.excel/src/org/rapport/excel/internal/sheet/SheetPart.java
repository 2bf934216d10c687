// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
        return rows;
    }

    /** The name of its part in the package. */
    String partName() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    /** Writes the part: POI's {@code template} with the rows in their place. */
    void write(byte[] template, OutputStream out) throws IOException {
        rows.close();
        String xml = new String(template, StandardCharsets.UTF_8);
        int at = xml.indexOf(NO_ROWS);
        if (at < 0) {
            throw new IllegalStateException("rows were added to a sheet by other means");
        }
        out.write(xml.substring(0, at).getBytes(StandardCharsets.UTF_8));
        out.write("<sheetData>".getBytes(StandardCharsets.US_ASCII));
        head.drainTo(out);
        try (InputStream body = rows.read()) {
            body.transferTo(out);
        }
        out.write("</sheetData>".getBytes(StandardCharsets.US_ASCII));
        out.write(xml.substring(at + NO_ROWS.length()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
