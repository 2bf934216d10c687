// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.util.BitSet;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.xml.XmlHandler;

/**
 * Takes the cells of a worksheet as its part streams by (ECMA-376, part 1, section 18.3). Formulas are never computed: what
 * was stored beside them counts. For one thread.
 */
final class SheetReader implements XmlHandler {

    private static final int CHECKED_EVERY = 512;

    private final Workbook workbook;
    private final Findings findings;
    private final Progress progress;
    private final SheetTable table;
    private final BitSet hidden = new BitSet();
    private final CellText text;
    private final StringBuilder value = new StringBuilder();
    private boolean inRows;
    private boolean inValue;
    private boolean formula;
    private boolean hiddenRow;
    private boolean filledRow;
    private String type = "";
    private String style = "";
    private int row;
    private int column;
    private int cells;
    private int hiddenRows;
    private int errors;
    private int firstError;
    private int notComputed;
    private int firstNotComputed;

    SheetReader(Workbook workbook, Findings findings, Progress progress) {
        this.workbook = workbook;
        this.findings = findings;
        this.progress = progress;
        this.table = new SheetTable(findings);
        this.text = new CellText(findings);
    }

    @Override
    public void event(XMLStreamReader reader) throws TaskException {
        if (reader.isStartElement()) {
            start(reader);
        } else if (reader.isEndElement()) {
            end(reader);
        } else if (CellText.isText(reader)) {
            characters(reader);
        }
    }

    private void start(XMLStreamReader reader) throws TaskException {
        String name = reader.getLocalName();
        if (name.equals("sheetData")) {
            inRows = true;
        } else if (name.equals("col")) {
            hideColumns(reader);
        } else if (inRows) {
            switch (name) {
                case "row" -> beginRow(reader);
                case "c" -> beginCell(reader);
                case "v" -> inValue = true;
                case "f" -> formula = true;
                default -> text.event(reader);
            }
        }
    }

    private void hideColumns(XMLStreamReader reader) {
        int from = Math.max(1, number(reader, "min", 1));
        int to = Math.min(ColumnLetters.MOST, number(reader, "max", 0));
        if (isTrue(reader, "hidden") && from <= to) {
            hidden.set(from - 1, to);
        }
    }

    private void beginRow(XMLStreamReader reader) throws TaskException {
        row = number(reader, "r", row + 1);
        column = -1;
        hiddenRow = isTrue(reader, "hidden");
        filledRow = false;
        if (row % CHECKED_EVERY == 0) {
            progress.checkpoint();
        }
    }

    private void beginCell(XMLStreamReader reader) throws TaskException {
        int said = ColumnLetters.at(attribute(reader, "r"));
        column = said < 0 ? column + 1 : said;
        type = attribute(reader, "t");
        style = attribute(reader, "s");
        formula = false;
        inValue = false;
        value.setLength(0);
        text.begin();
        if (++cells % CHECKED_EVERY == 0) {
            progress.checkpoint();
        }
    }

    private void characters(XMLStreamReader reader) throws TaskException {
        if (inValue) {
            value.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            if (value.length() > SheetTable.LIMITS.characters()) {
                throw findings.refusal(SheetMessage.CELL_TOO_LONG, SheetTable.LIMITS.characters());
            }
        } else if (inRows) {
            text.event(reader);
        }
    }

    private void end(XMLStreamReader reader) throws TaskException {
        String name = reader.getLocalName();
        if (name.equals("sheetData")) {
            inRows = false;
        } else if (inRows) {
            switch (name) {
                case "row" -> endRow();
                case "c" -> endCell();
                case "v" -> inValue = false;
                default -> text.event(reader);
            }
        }
    }

    private void endRow() throws TaskException {
        hiddenRows += hiddenRow && filledRow ? 1 : 0;
        table.endRow(row);
    }

    private void endCell() throws TaskException {
        Optional<SheetCell> cell = cell();
        if (cell.isPresent() && column < ColumnLetters.MOST) {
            filledRow = true;
            table.add(column, cell.get());
        }
    }

    private Optional<SheetCell> cell() {
        String written = value.toString();
        if (type.equals("inlineStr")) {
            return Optional.of(SheetCell.of(text.end()));
        } else if (written.isEmpty()) {
            countNotComputed();
            return Optional.empty();
        }
        return switch (type) {
            case "s" -> workbook.strings().text(written).map(SheetCell::of);
            case "str" -> Optional.of(SheetCell.of(CellText.unescaped(written)));
            case "b" -> Optional.of(new SheetCell(written.equals("0") ? "FALSE" : "TRUE", SheetCell.Kind.TRUTH));
            case "e" -> countError();
            case "d" -> Optional.of(SheetCell.of(written.replace("T00:00:00", "")));
            default ->
                Optional.of(workbook.numbers().of(written, workbook.formats().of(style)));
        };
    }

    private void countNotComputed() {
        if (formula && !type.equals("str") && notComputed++ == 0) {
            firstNotComputed = row;
        }
    }

    private Optional<SheetCell> countError() {
        firstError = errors++ == 0 ? row : firstError;
        return Optional.empty();
    }

    private static boolean isTrue(XMLStreamReader reader, String name) {
        String said = attribute(reader, name);
        return said.equals("1") || said.equals("true");
    }

    private static int number(XMLStreamReader reader, String name, int otherwise) {
        String said = attribute(reader, name);
        return isNumber(said) ? Integer.parseInt(said) : otherwise;
    }

    private static boolean isNumber(String said) {
        for (int i = 0; i < said.length(); i++) {
            if (said.charAt(i) < '0' || said.charAt(i) > '9') {
                return false;
            }
        }
        return !said.isEmpty() && said.length() < 9;
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name)).orElse("");
    }

    SheetTable table() {
        return table;
    }

    /** Tells what was decided about cells of the sheet. */
    void report() {
        findings.count(hiddenRows, SheetMessage.HIDDEN_ROWS);
        findings.count(hiddenColumns(), SheetMessage.HIDDEN_COLUMNS);
        if (errors > 0) {
            findings.warnAt(firstError, SheetMessage.ERRORS, errors);
        }
        if (notComputed > 0) {
            findings.warnAt(firstNotComputed, SheetMessage.NOT_COMPUTED, notComputed);
        }
    }

    private int hiddenColumns() {
        int count = 0;
        for (int used : table.columns()) {
            count += hidden.get(used) ? 1 : 0;
        }
        return count;
    }
}
