// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.table.TableFormat;
import org.rapport.api.table.TableLimits;
import org.rapport.api.table.TableRow;
import org.rapport.api.task.Location;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;

/** Reads the first sheet of a workbook that holds anything as a table (.xlsx). */
@Component
public final class XlsxTableFormat implements TableFormat {

    private static final TableLimits LIMITS = TableLimits.CASES;

    @Override
    public Set<String> extensions() {
        return Set.of("xlsx", "xlsm", "xlsb", "xls");
    }

    @Override
    public Imported<List<TableRow>> read(
            Source source, Optional<Charset> charset, ImportLimits limits, Progress progress) throws TaskException {
        Findings findings = Findings.byRow(source);
        Workbook workbook = Workbook.open(source, limits, findings, progress);
        Optional<SheetTable> sheet = new ChosenSheet(workbook, findings, progress).table(table -> true);
        List<TableRow> rows = new ArrayList<>();
        if (sheet.isPresent()) {
            for (SheetTable.Row row : sheet.get().rows()) {
                rows.add(row(row, sheet.get(), source));
            }
        }
        if (rows.size() > LIMITS.rows() + 1) {
            throw LIMITS.exceeded(source.location());
        }
        return Imported.of(rows, findings.problems());
    }

    private static TableRow row(SheetTable.Row row, SheetTable sheet, Source source) throws TaskException {
        Location place = source.location().withPlace("row " + row.number());
        int last = row.columns()[row.columns().length - 1];
        if (last >= LIMITS.columns()) {
            throw LIMITS.exceeded(place);
        }
        List<String> cells = new ArrayList<>(Collections.nCopies(last + 1, ""));
        for (int i = 0; i < row.columns().length; i++) {
            String text = text(sheet.text(row.columns()[i], row.cells()[i]), row.cells()[i].kind());
            if (text.length() > LIMITS.characters()) {
                throw LIMITS.exceeded(place);
            }
            cells.set(row.columns()[i], text);
        }
        return new TableRow(place, cells);
    }

    private static String text(String shown, SheetCell.Kind kind) {
        if (kind == SheetCell.Kind.TRUTH) {
            return shown.equals("TRUE") ? "yes" : "no";
        }
        return shown.strip();
    }
}
