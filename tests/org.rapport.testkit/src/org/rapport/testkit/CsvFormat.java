// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.table.CsvRows;
import org.rapport.api.table.TableFormat;
import org.rapport.api.table.TableLimits;
import org.rapport.api.table.TableRow;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;

/** Reads text tables as UTF-8 unless an encoding is named: a stand-in for the formats that detect it. */
public final class CsvFormat implements TableFormat {

    @Override
    public Set<String> extensions() {
        return Set.of("csv", "tsv");
    }

    @Override
    public Imported<List<TableRow>> read(
            Source source, Optional<Charset> charset, ImportLimits limits, Progress progress) throws TaskException {
        String text = new String(source.bytes(), charset.orElse(StandardCharsets.UTF_8));
        return Imported.of(new CsvRows(text, source.name(), TableLimits.CASES).rest(), List.of());
    }
}
