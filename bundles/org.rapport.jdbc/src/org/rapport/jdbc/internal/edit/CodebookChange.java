// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.query.CodebookQueries;
import org.rapport.jdbc.internal.record.CodeRows;
import org.rapport.jdbc.internal.record.CodebookRows;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.study.RecordKey;

/** Makes a codebook the study's: writes its own record and the codes that differ, removes those that go. */
final class CodebookChange {

    private final Tables tables;
    private final RecordChanges changes;
    private final Faults faults;

    CodebookChange(Tables tables, RecordChanges changes, Faults faults) {
        this.tables = tables;
        this.changes = changes;
        this.faults = faults;
    }

    /** All other changes must be flushed. */
    void put(Codebook book) throws SQLException, TaskException {
        CodebookQueries present = new CodebookQueries(tables);
        Map<CodeId, Boolean> before = present.codable();
        Set<CodeId> codable = new HashSet<>();
        book.codes().stream().filter(Code::codable).forEach(code -> codable.add(code.id()));
        Set<CodeId> ending = new LinkedHashSet<>(before.keySet());
        ending.removeAll(codable);
        for (CodeId code : ending) {
            requireUnused(code);
        }
        for (CodeId code : ending) {
            removeAll(RecordTable.SUGGESTION, "SELECT id FROM suggestion WHERE code = ?", code);
        }
        putCodes(book, present.places());
        for (CodeId code : before.keySet()) {
            if (book.code(code).isEmpty()) {
                removeAll(RecordTable.MEMO, "SELECT id FROM memo WHERE code = ?", code);
                changes.remove(RecordTable.CODE, code.value());
            }
        }
        changes.put(RecordTable.CODEBOOK, RecordKey.CODEBOOK.id(), CodebookRows.write(book));
        changes.flush();
    }

    private void putCodes(Codebook book, Map<CodeId, Long> present) throws SQLException {
        List<CodeId> order = book.codes().stream().map(Code::id).toList();
        Map<CodeId, Long> places = CodePlaces.assign(order, present);
        for (Code code : book.codes()) {
            changes.put(RecordTable.CODE, code.id().value(), CodeRows.write(code, places.get(code.id())));
        }
    }

    private void requireUnused(CodeId code) throws SQLException, TaskException {
        String sql = "SELECT count(*) FROM coding WHERE code = ?";
        long codings = tables.database()
                .first(sql, row -> row.getLong(1), code.value())
                .orElse(0L);
        if (codings > 0) {
            throw faults.of(StoreMessage.CODE_IN_USE, code, codings);
        }
    }

    private void removeAll(RecordTable table, String sql, CodeId code) throws SQLException {
        for (String id : tables.database().list(sql, row -> row.getString(1), code.value())) {
            changes.remove(table, id);
        }
    }
}
