// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import java.util.ArrayList;
import java.util.List;
import org.rapport.api.source.Imported;
import org.rapport.api.store.StudyReader;
import org.rapport.api.table.TableRow;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.registry.TableFormats;

/**
 * Reads cases with their values from a table: a row for each case, its name in the first column; the first row names the
 * attributes. New attributes are numbers, days or yes and no where all their values are; else text. A column called
 * {@code file} or {@code transcript} holds names or patterns, and says which transcripts are the case's; who speaks there
 * and is no interviewer, or has the label that a column {@code speaker} names, is the case then.
 */
public final class CaseTable {

    private final StudyReader study;
    private final TableFormats formats;

    public CaseTable(StudyReader study, TableFormats formats) {
        this.study = study;
        this.formats = formats;
    }

    /**
     * Reads a table.
     *
     * @return what it says, with the rows and transcripts that found nothing as warnings; or every cell that is wrong
     * @throws TaskException if it is no table, too large, or of a format that is not known
     */
    public Imported<CaseTableContent> read(CaseTableRequest request, Progress progress) throws TaskException {
        Imported<List<TableRow>> table =
                formats.of(request.source()).read(request.source(), request.charset(), request.limits(), progress);
        if (table.value().isEmpty()) {
            return Imported.failed(table.problems());
        }
        List<TableRow> rows = table.value().get();
        if (rows.isEmpty()) {
            throw new TaskException(
                    Message.of(CaseMessage.NO_HEADER), request.source().location());
        }
        Imported<CaseTableContent> read =
                new CaseRows(study, rows.get(0), rows.subList(1, rows.size())).read(request.match(), progress);
        List<Problem> problems = new ArrayList<>(table.problems());
        problems.addAll(read.problems());
        return new Imported<>(read.value(), problems);
    }
}
