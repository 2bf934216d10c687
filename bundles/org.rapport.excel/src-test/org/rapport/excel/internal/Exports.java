// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.excel.internal.sheet.Limits;

/** Exports studies with a clock that stands still, and reads cells back with POI. */
final class Exports {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-05T06:07:08Z"), ZoneOffset.UTC);

    private Exports() {}

    static Path write(FakeStudy study, Path folder) throws TaskException {
        return write(study, folder, Limits.EXCEL);
    }

    static Path write(FakeStudy study, Path folder, Limits limits) throws TaskException {
        Path file = folder.resolve("coded.xlsx");
        new XlsxExporter(limits, CLOCK).export(study, file, Progress.NONE);
        return file;
    }

    static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(file.toString());
    }

    /** The values of a sheet: text, numbers, and "" for empty cells; rows are as wide as the header. */
    static List<List<Object>> cells(XSSFSheet sheet) {
        return cells(sheet, sheet.getRow(0) == null ? 0 : sheet.getRow(0).getLastCellNum());
    }

    /** The values of a sheet as far as it says that it goes. */
    static List<List<Object>> wholeCells(XSSFSheet sheet) {
        return cells(sheet, sheet.getDimension().getLastColumn() + 1);
    }

    private static List<List<Object>> cells(XSSFSheet sheet, int width) {
        List<List<Object>> rows = new ArrayList<>();
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            List<Object> row = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                row.add(value(sheet.getRow(r), c));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The values below a header. */
    static List<Object> column(XSSFSheet sheet, String header) {
        List<List<Object>> rows = cells(sheet);
        int at = rows.get(0).indexOf(header);
        if (at < 0) {
            throw new AssertionError("no column " + header + " in " + rows.get(0));
        }
        return rows.subList(1, rows.size()).stream().map(row -> row.get(at)).toList();
    }

    private static Object value(Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue();
    }
}
