// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;

/** Chooses the sheet of a workbook that is read; those left out are reported if they hold anything. For one thread. */
final class ChosenSheet {

    private final Workbook workbook;
    private final Findings findings;
    private final Progress progress;

    ChosenSheet(Workbook workbook, Findings findings, Progress progress) {
        this.workbook = workbook;
        this.findings = findings;
        this.progress = progress;
    }

    /** A sheet that was read. */
    private record Read(Workbook.Sheet sheet, SheetReader reader) {}

    /**
     * The first sheet that fits, else the first with anything in it; hidden ones only if no other has anything. Empty if no
     * sheet has.
     */
    Optional<SheetTable> table(Predicate<SheetTable> fits) throws TaskException {
        Optional<Read> chosen = among(sheets(false), fits);
        if (chosen.isEmpty()) {
            chosen = among(sheets(true), fits);
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        chosen.get().reader().report();
        findings.count(workbook.comments(chosen.get().sheet()), ImportMessage.COMMENTS);
        findings.count(others(chosen.get().sheet(), false), SheetMessage.OTHER_SHEETS);
        findings.count(others(chosen.get().sheet(), true), SheetMessage.HIDDEN_SHEETS);
        return Optional.of(chosen.get().reader().table());
    }

    private Optional<Read> among(List<Workbook.Sheet> sheets, Predicate<SheetTable> fits) throws TaskException {
        Optional<Read> first = Optional.empty();
        for (Workbook.Sheet sheet : sheets) {
            progress.checkpoint();
            Read read = new Read(sheet, workbook.read(sheet, progress));
            if (!read.reader().table().isEmpty()) {
                if (fits.test(read.reader().table())) {
                    return Optional.of(read);
                }
                first = first.isPresent() ? first : Optional.of(read);
            }
        }
        return first;
    }

    private int others(Workbook.Sheet chosen, boolean hidden) throws TaskException {
        int count = 0;
        for (Workbook.Sheet sheet : sheets(hidden)) {
            progress.checkpoint();
            count += !sheet.equals(chosen) && workbook.hasCells(sheet) ? 1 : 0;
        }
        return count;
    }

    private List<Workbook.Sheet> sheets(boolean hidden) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.hidden() == hidden)
                .toList();
    }
}
