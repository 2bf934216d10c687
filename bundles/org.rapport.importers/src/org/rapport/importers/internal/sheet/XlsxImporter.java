// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.table.HeaderRow;
import org.rapport.importers.internal.turns.TurnStructure;

/**
 * Reads workbooks of turns (.xlsx): a row for each turn, in the first sheet whose columns are named, else the first with
 * words. What an old workbook (.xls) is it only says.
 */
@Component
public final class XlsxImporter implements TranscriptImporter {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String label() {
        return "Workbook of turns";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xlsx", "xlsm", "xlsb", "xls");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byRow(source);
        Workbook workbook = Workbook.open(source, options.limits(), findings, progress);
        Optional<SheetTable> sheet = new ChosenSheet(workbook, findings, progress)
                .table(table -> HeaderRow.find(table.table()).isPresent());
        if (sheet.isEmpty()) {
            throw findings.refusal(ImportMessage.NO_WORDS);
        }
        SheetTurns.Lines lines = new SheetTurns(sheet.get(), findings).lines(options.columns());
        sheet.get().report();
        if (sheet.get().showsMinutes()) {
            findings.note(SheetMessage.MINUTES);
        }
        return TurnStructure.read(source, lines.pieces(), lines.joining(), options, findings, progress);
    }
}
