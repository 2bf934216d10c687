// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.query.CodebookQueries;

/**
 * Finds records that would lose what they stand on: a transcript with the text they were made for, a code, the codebook.
 *
 * @param tables the study
 */
record Supports(Tables tables) {

    private static final List<String> ON_TRANSCRIPT = List.of(
            onTranscript("coding", " AND t.text = r.text"),
            onTranscript("suggestion", " AND t.text = r.text"),
            onTranscript("memo", " AND (r.text IS NULL OR t.text = r.text)"),
            onTranscript("decision", ""),
            onTranscript("speaker", ""));

    private static final List<String> ON_CODE = List.of(
            onCode("coding", "r.code", " AND k.codable = 1"),
            onCode("suggestion", "r.code", ""),
            onCode("memo", "r.code", ""),
            onCode("code", "r.parent", ""),
            "SELECT max(edit), 0 FROM code WHERE ? > 0 AND NOT EXISTS (SELECT 1 FROM codebook)");

    private static final List<String> ON_CASE = List.of(
            on("speaker", "r.case_id", "CASE", "study_case"),
            on("case_value", "r.case_id", "CASE", "study_case"),
            on("case_value", "r.attribute", "ATTRIBUTE", "attribute"));

    private static String on(String table, String column, String kind, String support) {
        return "SELECT r.edit, " + last(kind, support, column) + " FROM"
                + " (SELECT DISTINCT id FROM edit_touch WHERE edit = ? AND about = '" + kind + "') e"
                + " JOIN " + table + " r ON " + column + " = e.id"
                + " LEFT JOIN " + support + " k ON k.id = " + column + " WHERE k.id IS NULL LIMIT 1";
    }

    private static String onTranscript(String table, String condition) {
        return "SELECT r.edit, " + last("TRANSCRIPT", "transcript", "r.transcript") + " FROM"
                + " (SELECT DISTINCT id FROM edit_touch WHERE edit = ? AND about = 'TRANSCRIPT') e"
                + " CROSS JOIN " + table + " r"
                + " LEFT JOIN transcript t ON t.id = r.transcript" + condition
                + " WHERE r.transcript = e.id AND t.id IS NULL LIMIT 1";
    }

    private static String onCode(String table, String column, String condition) {
        return "SELECT r.edit, " + last("CODE", "code", column) + " FROM"
                + " (SELECT DISTINCT id FROM edit_touch WHERE edit = ? AND about = 'CODE') e"
                + " JOIN " + table + " r ON " + column + " = e.id"
                + " LEFT JOIN code k ON k.id = " + column + condition + " WHERE k.id IS NULL LIMIT 1";
    }

    /** The last edit of a record that may be there or removed. */
    private static String last(String kind, String table, String column) {
        return "COALESCE((SELECT edit FROM " + table + " o WHERE o.id = " + column + "),"
                + " (SELECT edit FROM tombstone o WHERE o.kind = '" + kind + "' AND o.id = " + column + "), 0)";
    }

    /** The last edit of a record that would stand on nothing, among the records that the edit concerns. */
    Optional<Long> missing(long edit) throws SQLException {
        Optional<Long> resting = firstOf(ON_TRANSCRIPT, edit);
        if (resting.isEmpty()) {
            resting = firstOf(ON_CASE, edit);
        }
        if (resting.isPresent()) {
            return resting;
        }
        return touchesCodes(edit) ? missingCodes(edit) : Optional.empty();
    }

    private Optional<Long> missingCodes(long edit) throws SQLException {
        Optional<Long> resting = firstOf(ON_CODE, edit);
        if (resting.isPresent()) {
            return resting;
        }
        return touchesCodebook(edit) && !isWhole()
                ? find(
                        "SELECT max(edit), 0 FROM (SELECT edit FROM code UNION ALL SELECT edit FROM codebook) b"
                                + " WHERE ? > 0",
                        edit)
                : Optional.empty();
    }

    private Optional<Long> firstOf(List<String> questions, long edit) throws SQLException {
        for (String sql : questions) {
            Optional<Long> found = find(sql, edit);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean touchesCodes(long edit) throws SQLException {
        return find("SELECT 1, 0 FROM edit_touch WHERE edit = ? AND about IN ('CODE', 'CODEBOOK') LIMIT 1", edit)
                .isPresent();
    }

    private boolean touchesCodebook(long edit) throws SQLException {
        return find("SELECT 1, 0 FROM edit_touch WHERE edit = ? AND kind IN ('CODE', 'CODEBOOK') LIMIT 1", edit)
                .isPresent();
    }

    /** Whether the rows make a codebook. */
    private boolean isWhole() {
        try {
            new CodebookQueries(tables).codebook();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** The later one of two edits. */
    private Optional<Long> find(String sql, long edit) throws SQLException {
        return tables.database()
                .first(sql, row -> Math.max(row.getLong(1), row.getLong(2)), edit)
                .filter(found -> found > 0);
    }
}
