// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.excel.internal.XlsxExporter;

/**
 * What it costs to write the coded workbook, beside POI's streaming workbook with the same cells.
 *
 * <p>Ours: the whole workbook of a study of 100,000 codings, with styles, colours, row heights, filters and all its
 * sheets; the rows are in memory. Theirs: all values that ours has, sheet by sheet and cell by cell, from memory and
 * without any style; cells without a value, to which ours gives a style, are left out. Both are read back: the values
 * are equal, and the texts are those of the codings.
 */
final class WorkbookBenchmark implements Benchmark {

    private static final double AIM = 1.15;
    private static final int WINDOW = 100;
    private static final String PASSAGES = "Passages";

    @Override
    public String name() {
        return "workbook";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, TaskException {
        CodedRows data = new CodedRows(setting.size(100_000, 5_000));
        Path ours = setting.work().resolve("ours.xlsx");
        Path theirs = setting.work().resolve("plain.xlsx");
        write(data, ours);
        Map<String, List<Object[]>> cells = Sheets.read(ours);
        Measured measured = new Comparison(
                        Contender.here("Rapport", Contender.Step.NONE, () -> write(data, ours)),
                        Contender.here("plain SXSSF", Contender.Step.NONE, () -> write(cells, theirs)))
                .run(1, setting.rounds());
        checkTexts(data, cells.get(PASSAGES));
        checkEqual(cells, Sheets.read(theirs));
        Map<String, List<Object[]>> last = Sheets.read(ours);
        Same.check("first and last rows written", true, isEqual(cells.get(PASSAGES), last.get(PASSAGES)));
        return new Outcome(
                name(), "workbook of " + data.texts().size() + " rows", AIM, measured, facts(cells, ours, theirs));
    }

    private static List<String> facts(Map<String, List<Object[]>> cells, Path ours, Path theirs) throws IOException {
        List<Object[]> passages = cells.get(PASSAGES);
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%,d rows × %d columns in Passages, %.1f of them with a value; %,d values in all,"
                                + " read back equal",
                        passages.size() - 1,
                        passages.get(0).length,
                        passages.stream()
                                .skip(1)
                                .mapToLong(Sheets::values)
                                .average()
                                .orElse(0),
                        Sheets.values(cells)),
                String.format(
                        Locale.ROOT, "file %.1f MB, plain %.1f MB", Files.size(ours) / 1e6, Files.size(theirs) / 1e6));
    }

    private static void write(CodedRows data, Path file) throws TaskException {
        new XlsxExporter().export(data, file, Progress.NONE);
    }

    private static void write(Map<String, List<Object[]>> sheets, Path file) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (Map.Entry<String, List<Object[]>> sheet : sheets.entrySet()) {
                var rows = book.createSheet(sheet.getKey());
                int number = 0;
                for (Object[] values : sheet.getValue()) {
                    fill(rows.createRow(number++), values);
                }
            }
            book.write(out);
        }
    }

    private static void fill(Row row, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                Cell cell = row.createCell(i);
                if (values[i] instanceof String text) {
                    cell.setCellValue(text);
                } else {
                    cell.setCellValue((Double) values[i]);
                }
            }
        }
    }

    private static void checkTexts(CodedRows data, List<Object[]> passages) {
        int column = List.of(passages.get(0)).indexOf("Text");
        List<Object> found = passages.stream().skip(1).map(row -> row[column]).toList();
        Same.check("texts of the codings", true, data.texts().equals(found));
    }

    private static void checkEqual(Map<String, List<Object[]>> ours, Map<String, List<Object[]>> theirs) {
        Same.check("sheets", List.copyOf(ours.keySet()), List.copyOf(theirs.keySet()));
        for (String sheet : ours.keySet()) {
            Same.check(
                    "rows of " + sheet,
                    ours.get(sheet).size(),
                    theirs.get(sheet).size());
            for (int i = 0; i < ours.get(sheet).size(); i++) {
                Same.check(
                        "row " + i + " of " + sheet,
                        trimmed(ours.get(sheet).get(i)),
                        trimmed(theirs.get(sheet).get(i)));
            }
        }
    }

    private static boolean isEqual(List<Object[]> first, List<Object[]> last) {
        return Arrays.deepEquals(first.toArray(), last.toArray());
    }

    /** A row as it is compared: without empty cells at the end. */
    private static List<Object> trimmed(Object[] row) {
        int end = row.length;
        while (end > 0 && row[end - 1] == null) {
            end--;
        }
        return Arrays.asList(row).subList(0, end);
    }
}
