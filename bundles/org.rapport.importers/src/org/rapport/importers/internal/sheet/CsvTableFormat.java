// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.table.CsvRows;
import org.rapport.api.table.TableFormat;
import org.rapport.api.table.TableLimits;
import org.rapport.api.table.TableRow;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.encoding.TextDecoder;
import org.rapport.importers.internal.report.Findings;

/** Reads tables that are text, with commas, semicolons or tabs between the cells. */
@Component
public final class CsvTableFormat implements TableFormat {

    @Override
    public Set<String> extensions() {
        return Set.of("csv", "tsv", "tab", "txt");
    }

    @Override
    public Imported<List<TableRow>> read(
            Source source, Optional<Charset> charset, ImportLimits limits, Progress progress) throws TaskException {
        Findings findings = Findings.byLine(source);
        String text = TextDecoder.decode(source, "a table as text (.csv)", charset, findings);
        progress.checkpoint();
        return Imported.of(new CsvRows(text, source.name(), TableLimits.CASES).rest(), findings.problems());
    }
}
