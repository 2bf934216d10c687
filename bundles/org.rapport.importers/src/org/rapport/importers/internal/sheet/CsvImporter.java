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
import org.rapport.api.table.CsvRows;
import org.rapport.api.table.TableRow;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.encoding.TextDecoder;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.TurnStructure;

/** Reads tables of turns as text (.csv, .tsv): a row for each turn, with commas, semicolons or tabs between the cells. */
@Component
public final class CsvImporter implements TranscriptImporter {

    private static final int CHECKED_EVERY = 512;

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String label() {
        return "Table of turns as text";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("csv", "tsv", "tab");
    }

    @Override
    public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Findings findings = Findings.byLine(source);
        String text = TextDecoder.decode(source, "a table as text (.csv)", options.charset(), findings);
        progress.checkpoint();
        SheetTable sheet = sheet(text, source, findings, progress);
        if (sheet.isEmpty()) {
            throw findings.refusal(ImportMessage.NO_WORDS);
        }
        SheetTurns.Lines lines = new SheetTurns(sheet, findings).lines(options.columns());
        sheet.report();
        return TurnStructure.read(source, lines.pieces(), lines.joining(), options, findings, progress);
    }

    private static SheetTable sheet(String text, Source source, Findings findings, Progress progress)
            throws TaskException {
        SheetTable sheet = new SheetTable(findings);
        CsvRows rows = new CsvRows(text, source.name(), SheetTable.LIMITS);
        int count = 0;
        for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            for (int column = 0; column < row.get().cells().size(); column++) {
                sheet.add(column, SheetCell.of(row.get().cell(column)));
            }
            sheet.endRow(row.get().place().line().orElse(1));
            if (++count % CHECKED_EVERY == 0) {
                progress.checkpoint();
            }
        }
        return sheet;
    }
}
