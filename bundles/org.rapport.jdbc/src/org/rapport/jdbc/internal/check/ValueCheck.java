// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.query.CodebookQueries;
import org.rapport.jdbc.internal.record.CaseRows;
import org.rapport.jdbc.internal.record.CodingRows;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.MemoRows;
import org.rapport.jdbc.internal.record.Offsets;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.SuggestionRows;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.text.TranscriptText;

/** Reads every record of the state as the program does. */
final class ValueCheck {

    private static final int OFTEN = 1_000;

    private final Tables tables;
    private final Findings findings;

    ValueCheck(Tables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    void run(Progress progress) throws SQLException, TaskException {
        try {
            new CodebookQueries(tables).codebook();
        } catch (SQLException e) {
            findings.add(StoreMessage.CHECK_CODEBOOK);
        }
        read(RecordTable.ATTRIBUTE, "id", "''", progress);
        read(RecordTable.CASE, "id", "''", progress);
        read(RecordTable.CASE_VALUE, "case_id", "attribute", progress);
        read(RecordTable.MEMO, "id", "''", progress);
        read(RecordTable.CODER, "name", "''", progress);
        read(RecordTable.CODING, "id", "''", progress);
        read(RecordTable.SUGGESTION, "id", "''", progress);
        read(RecordTable.DECISION, "suggestion", "coder", progress);
    }

    private void read(RecordTable table, String id, String second, Progress progress)
            throws SQLException, TaskException {
        String sql = "SELECT " + id + ", " + second + ", " + table.select(table.table()) + " FROM " + table.table();
        try (var statement = tables.database().prepareOnce(sql);
                ResultSet rows = statement.executeQuery()) {
            for (int i = 0; rows.next(); i++) {
                if (i % OFTEN == 0) {
                    progress.checkpoint();
                }
                if (read(table, rows.getString(1), rows.getString(2), table.values(rows, 3))
                        .isEmpty()) {
                    findings.add(StoreMessage.CHECK_VALUE, table.table(), rows.getString(1));
                }
            }
        }
    }

    private Optional<Object> read(RecordTable table, String id, String second, Object[] values) {
        try {
            Offsets offsets = offsets(table, values);
            return Optional.of(Decoding.value(() -> switch (table) {
                case ATTRIBUTE -> CaseRows.readAttribute(id, values);
                case CASE -> CaseRows.readCase(id, values);
                case CASE_VALUE -> CaseRows.readValue(id, second, values);
                case MEMO -> MemoRows.read(id, values, offsets);
                case CODER -> MemoRows.readCoder(id, values);
                case CODING -> CodingRows.read(id, values, offsets);
                case SUGGESTION -> SuggestionRows.read(id, values, offsets);
                case DECISION -> SuggestionRows.readDecision(id, second, values, offsets);
                default -> throw new IllegalArgumentException("not read one by one");
            }));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private Offsets offsets(RecordTable table, Object[] values) throws SQLException {
        return switch (table) {
            case CODING, SUGGESTION, DECISION -> tables.texts().offsets((Long) values[table.index("text")]);
            case MEMO -> MemoRows.offsets(values, tables.texts());
            default -> Offsets.of(new TranscriptText(""));
        };
    }
}
