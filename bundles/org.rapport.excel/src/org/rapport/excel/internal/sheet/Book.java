// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapport.api.task.Progress;

/** A workbook in the making. Close it: rows that did not fit into memory are in files until then. */
public final class Book implements Closeable {

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<String, SheetPart> parts = new LinkedHashMap<>();
    private final TempFolder folder = new TempFolder();
    private final Styles styles = new Styles(workbook);
    private final Limits limits;

    public Book(Limits limits) {
        this.limits = limits;
    }

    public Styles styles() {
        return styles;
    }

    public Limits limits() {
        return limits;
    }

    /** Adds a sheet behind the others. */
    SheetPart sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        SheetPart part = new SheetPart(sheet, new Spool(folder));
        parts.put(part.partName(), part);
        return part;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** What the file says about itself. */
    public void describe(String title, String program, Instant created) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(title.replaceAll("[\\p{Cntrl}\\p{Cs}\\x{FFFE}\\x{FFFF}]", " "));
        core.setCreator(program);
        core.setLastModifiedByUser(program);
        core.setCreated(Optional.of(Date.from(created)));
        core.setModified(Optional.of(Date.from(created)));
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication(program);
    }

    /** Writes the workbook, its first sheet in front; does not close {@code out}. */
    public void write(OutputStream out, Progress progress) throws IOException {
        workbook.setActiveSheet(0);
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        workbook.write(template);
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(new StoppableOutput(out, progress));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(template.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                copy(entry.getName(), in.readAllBytes(), zip);
            }
        }
        zip.finish();
        zip.flush();
    }

    private void copy(String name, byte[] content, ZipArchiveOutputStream zip) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        SheetPart part = parts.get(name);
        if (part != null) {
            part.write(content, entry, zip);
            return;
        }
        zip.putArchiveEntry(entry);
        zip.write(name.equals("xl/styles.xml") ? withNormalStyle(content) : content);
        zip.closeArchiveEntry();
    }

    /** POI names no style, and openpyxl (so pandas too) warns of that in each file. */
    private static byte[] withNormalStyle(byte[] styles) {
        String formats = "</cellXfs>";
        String normal = "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";
        String xml = new String(styles, StandardCharsets.UTF_8);
        return xml.replace(formats, formats + normal).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        try (folder;
                workbook) {
            for (SheetPart part : parts.values()) {
                part.close();
            }
        }
    }
}
