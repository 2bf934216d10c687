// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.Offsets;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.SuggestionRows;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.text.TranscriptId;

/**
 * What can be asked about suggestions and the decisions on them.
 *
 * @param tables the study
 */
record SuggestionQueries(Tables tables) {

    List<Suggestion> open(Coder coder) throws SQLException {
        return suggestions(
                "JOIN transcript t ON t.id = s.transcript WHERE NOT EXISTS"
                        + " (SELECT 1 FROM decision d WHERE d.suggestion = s.id AND d.coder = ?)"
                        + " ORDER BY t.title, t.id, s.start_cp, s.code, s.end_cp, s.id",
                coder.name());
    }

    List<Suggestion> of(TranscriptId transcript) throws SQLException {
        return suggestions("WHERE s.transcript = ? ORDER BY s.start_cp, s.code, s.end_cp, s.id", transcript.toString());
    }

    private List<Suggestion> suggestions(String which, String argument) throws SQLException {
        List<Row> rows = tables.database()
                .list(
                        "SELECT s.id, s.id, " + RecordTable.SUGGESTION.select("s") + " FROM suggestion s " + which,
                        row -> Row.of(row, RecordTable.SUGGESTION),
                        argument);
        List<Suggestion> suggestions = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Offsets offsets = tables.texts().offsets(SuggestionRows.text(row.values()));
            suggestions.add(Decoding.value(() -> SuggestionRows.read(row.id(), row.values(), offsets)));
        }
        return suggestions;
    }

    List<Decision> decisions(Coder coder) throws SQLException {
        return decisions("d.coder = ? ORDER BY d.decided, d.suggestion", coder.name());
    }

    List<Decision> decisions(TranscriptId transcript) throws SQLException {
        return decisions("d.transcript = ? ORDER BY d.decided, d.suggestion, d.coder", transcript.toString());
    }

    private List<Decision> decisions(String which, String argument) throws SQLException {
        List<Row> rows = tables.database()
                .list(
                        "SELECT d.suggestion, d.coder, " + RecordTable.DECISION.select("d") + " FROM decision d WHERE "
                                + which,
                        row -> Row.of(row, RecordTable.DECISION),
                        argument);
        List<Decision> decisions = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Offsets offsets = tables.texts().offsets(SuggestionRows.decisionText(row.values()));
            decisions.add(
                    Decoding.value(() -> SuggestionRows.readDecision(row.id(), row.coder(), row.values(), offsets)));
        }
        return decisions;
    }

    /** A row with its keys; a suggestion's second key is its first once more. */
    private record Row(String id, String coder, Object[] values) {

        static Row of(ResultSet row, RecordTable table) throws SQLException {
            return new Row(row.getString(1), row.getString(2), table.values(row, 3));
        }
    }
}
