// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.store.ErasureReport;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Seals;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.model.study.EditId;

/**
 * Carries out the erasure of a part of the history, in a write transaction that the caller commits or takes back.
 *
 * @param tables the study
 * @param cut what goes
 */
record HistoryErasure(Tables tables, HistoryCut cut) {

    ErasureReport run(EditEntry entry, EditId first) throws SQLException, TaskException {
        Database database = tables.database();
        tables.texts().rememberAll();
        int edits = cut.edits().size();
        tables.edits().insert(entry.withRecords(0));
        cut.run(entry.number());
        References references = new References();
        cut.addReferences(references);
        Leftovers leftovers = new Leftovers(tables, references, ErasureRow.Kind.OLD_TEXT);
        leftovers.remove(Plan.empty(false, false));
        List<ErasureRow> rows = new ArrayList<>();
        rows.add(ErasureRow.ofId(ErasureRow.Kind.HISTORY, first.toString()));
        rows.addAll(leftovers.rows());
        ErasureRow.write(database, entry.number(), rows);
        database.update("INSERT INTO erasure_unfinished (edit) VALUES (?)", entry.number());
        new Seals(database).put(entry.number());
        return new ErasureReport(
                Optional.of(entry.edit()),
                Map.of(),
                Map.of(),
                leftovers.texts(),
                leftovers.sources(),
                edits,
                0,
                List.of());
    }
}
