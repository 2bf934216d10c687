// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.CopyChange;
import org.rapport.api.store.CopyNews;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Lineage;
import org.rapport.jdbc.internal.journal.RecordFields;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.sql.ServerMessage;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;

/**
 * What a blind coder may take along: all records as they stand, so far as they may be seen. The images of some edits may
 * not, so that it is not known what these records were before.
 *
 * @param tables the study
 */
record PartialCopy(Tables tables) {

    /** For a copy that knows nothing yet; another one could not tell what it lacks. */
    CopyNews newsFor(Set<EditId> known) throws SQLException, TaskException {
        if (!known.isEmpty()) {
            throw new TaskException(Message.of(ServerMessage.PULL_BLIND));
        }
        RecordFields fields = new RecordFields(tables);
        Map<RecordKey, CopyChange> changes = new LinkedHashMap<>();
        for (RecordTable table : RecordTable.inOrder()) {
            tables.records().forEach(table, (id, state) -> {
                RecordKey key = new RecordKey(table.kind(), id);
                if (state.isPresent()) {
                    EditId author = EditId.of(tables.edits().id(state.edit()));
                    changes.put(
                            key,
                            new CopyChange(
                                    key,
                                    Optional.empty(),
                                    fields.read(table, state),
                                    Map.of(CopyChange.WHOLE, author)));
                }
            });
        }
        return new CopyNews(
                changes,
                new Lineage(tables).besides(Set.of(), Set.of()),
                tables.edits().head().map(head -> head.edit().id()));
    }
}
