// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.encoding.ForeignFormat;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.zip.Limits;
import org.rapport.importers.internal.zip.ZipParts;

/** A workbook of Excel (.xlsx, ECMA-376, part 1, section 18.2), of which sheets are streamed. For one thread. */
final class Workbook {

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int MOST_SHEETS = 1_000;

    private final ZipParts parts;
    private final Findings findings;
    private final List<Sheet> sheets = new ArrayList<>();
    private Relations relations = new Relations(List.of());
    private boolean from1904;
    private boolean isWorkbook;
    private CellNumber numbers = new CellNumber(false);
    private Optional<SharedStrings> strings = Optional.empty();
    private Optional<NumberFormats> formats = Optional.empty();

    private Workbook(ZipParts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    /**
     * A worksheet.
     *
     * @param part the name of its part
     */
    record Sheet(String part, boolean hidden) {}

    /**
     * Reads everything but the sheets.
     *
     * @throws TaskException if it is no workbook, or too large
     */
    static Workbook open(Source source, ImportLimits limits, Findings findings, Progress progress)
            throws TaskException {
        refuseOthers(source, findings);
        Workbook workbook = new Workbook(ZipParts.open(source, Limits.of(limits), findings), findings);
        workbook.readParts(progress);
        return workbook;
    }

    private static void refuseOthers(Source source, Findings findings) throws TaskException {
        Optional<ForeignFormat> format = ForeignFormat.of(source.bytes());
        if (format.filter(found -> found == ForeignFormat.OLE).isPresent()) {
            boolean encrypted = contains(source.bytes(), ENCRYPTED);
            throw findings.refusal(encrypted ? SheetMessage.ENCRYPTED : SheetMessage.OLD_EXCEL);
        } else if (format.isPresent() && format.get() != ForeignFormat.ZIP) {
            throw findings.refusal(ImportMessage.LOOKS_LIKE, format.get().description(), "a workbook of Excel (.xlsx)");
        } else if (format.isEmpty()) {
            throw findings.refusal(SheetMessage.NOT_EXCEL);
        }
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private void readParts(Progress progress) throws TaskException {
        String main = Relations.of(parts, "")
                .first("officeDocument")
                .orElseThrow(() -> findings.refusal(SheetMessage.NO_WORKBOOK));
        if (main.endsWith(".bin")) {
            throw findings.refusal(SheetMessage.BINARY_EXCEL);
        }
        relations = Relations.of(parts, main);
        parts.read(main, this::mainEvent);
        if (!isWorkbook) {
            throw findings.refusal(SheetMessage.NO_WORKBOOK);
        }
        numbers = new CellNumber(from1904);
        formats =
                Optional.of(NumberFormats.read(parts, relations.first("styles").filter(parts::has)));
        strings = Optional.of(
                SharedStrings.read(parts, relations.first("sharedStrings").filter(parts::has), findings, progress));
    }

    private void mainEvent(XMLStreamReader reader) {
        if (reader.isStartElement()) {
            switch (reader.getLocalName()) {
                case "workbook" -> isWorkbook = true;
                case "workbookPr" -> from1904 = isTrue(reader.getAttributeValue(null, "date1904"));
                case "sheet" -> addSheet(reader);
                default -> {}
            }
        }
    }

    private static boolean isTrue(String said) {
        return "1".equals(said) || "true".equals(said);
    }

    private void addSheet(XMLStreamReader reader) {
        String state = reader.getAttributeValue(null, "state");
        for (int i = 0; i < reader.getAttributeCount() && sheets.size() < MOST_SHEETS; i++) {
            if (reader.getAttributeLocalName(i).equals("id") && reader.getAttributeNamespace(i) != null) {
                relations
                        .target(reader.getAttributeValue(i), "worksheet")
                        .ifPresent(part -> sheets.add(new Sheet(part, state != null && !state.equals("visible"))));
            }
        }
    }

    /** The worksheets in their order. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** Reads a sheet. */
    SheetReader read(Sheet sheet, Progress progress) throws TaskException {
        SheetReader reader = new SheetReader(this, findings, progress);
        parts.read(sheet.part(), reader);
        return reader;
    }

    /** Whether anything stands in a cell of the sheet. */
    boolean hasCells(Sheet sheet) throws TaskException {
        boolean[] any = {false};
        parts.read(
                sheet.part(),
                reader -> any[0] |= reader.isStartElement()
                        && (reader.getLocalName().equals("v")
                                || reader.getLocalName().equals("is")));
        return any[0];
    }

    /** How many comments people wrote beside the cells of the sheet. */
    int comments(Sheet sheet) throws TaskException {
        int[] count = {0};
        for (Relations.Relation relation : Relations.of(parts, sheet.part()).all()) {
            if (relation.type().equals("comments") && parts.has(relation.target())) {
                parts.read(
                        relation.target(),
                        reader -> count[0] +=
                                reader.isStartElement() && reader.getLocalName().equals("comment") ? 1 : 0);
            }
        }
        return count[0];
    }

    SharedStrings strings() {
        return strings.orElseThrow();
    }

    NumberFormats formats() {
        return formats.orElseThrow();
    }

    CellNumber numbers() {
        return numbers;
    }
}
