// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.PackedBytes;
import org.rapport.jdbc.internal.record.PackedTurns;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.text.Sha256;

/** Checks that texts and files are those that were stored, and that turns and passages lie inside their texts. */
final class TextCheck {

    private final Tables tables;
    private final Findings findings;

    TextCheck(Tables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    void run(Progress progress) throws SQLException, TaskException {
        for (long number : numbers("text")) {
            progress.checkpoint();
            if (!tables.database()
                    .first(
                            "SELECT hash, code_points, utf16_units, content FROM text WHERE number = ?",
                            TextCheck::isText,
                            number)
                    .orElse(false)) {
                findings.add(StoreMessage.CHECK_TEXT, number);
            }
        }
        for (long number : numbers("source")) {
            progress.checkpoint();
            if (!isErased(number)
                    && !tables.database()
                            .first(
                                    "SELECT hash, size, packing, bytes FROM source WHERE number = ?",
                                    TextCheck::isSource,
                                    number)
                            .orElse(false)) {
                findings.add(StoreMessage.CHECK_SOURCE, number);
            }
        }
        checkTurns(progress);
        for (String table : List.of("coding", "suggestion", "decision", "memo")) {
            checkSpans(table);
        }
    }

    /** Of a file that was erased, only the digest is kept. */
    private boolean isErased(long source) throws SQLException {
        return tables.database()
                .first(
                        "SELECT 1 FROM source s JOIN erasure e ON e.kind = 'SOURCE' AND e.hash = s.hash"
                                + " WHERE s.number = ? AND s.packing = 'NONE' AND length(s.bytes) = 0",
                        row -> true,
                        source)
                .isPresent();
    }

    private List<Long> numbers(String table) throws SQLException {
        return tables.database().list("SELECT number FROM " + table + " ORDER BY number", row -> row.getLong(1));
    }

    private static boolean isText(ResultSet row) throws SQLException {
        String content = row.getString(4);
        return Sha256.of(content).hex().equals(row.getString(1))
                && content.codePointCount(0, content.length()) == row.getInt(2)
                && content.length() == row.getInt(3);
    }

    private static boolean isSource(ResultSet row) throws SQLException {
        try {
            PackedBytes packed = new PackedBytes(PackedBytes.Packing.valueOf(row.getString(3)), row.getBytes(4));
            byte[] bytes = packed.unpack(row.getInt(2));
            return bytes.length == row.getInt(2) && Sha256.of(bytes).hex().equals(row.getString(1));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private void checkTurns(Progress progress) throws SQLException, TaskException {
        List<String> ids = tables.database().list("SELECT id FROM transcript ORDER BY number", row -> row.getString(1));
        for (String id : ids) {
            progress.checkpoint();
            List<PackedTurns.Row> rows = tables.database()
                    .list(
                            "SELECT n.number, n.speaker, n.start_cp, n.end_cp, coalesce(n.start_ms, -1),"
                                    + " coalesce(n.end_ms, -1) FROM transcript t JOIN turn n ON n.transcript = t.number"
                                    + " WHERE t.id = ? ORDER BY n.number",
                            row -> new PackedTurns.Row(
                                    row.getInt(1),
                                    row.getString(2),
                                    row.getInt(3),
                                    row.getInt(4),
                                    row.getLong(5),
                                    row.getLong(6)),
                            id);
            if (!packedTurns(tables.database(), id).filter(rows::equals).isPresent()) {
                findings.add(StoreMessage.CHECK_TURNS, id);
            }
        }
    }

    /** The turns as the transcript's record holds them; empty if they are out of order or outside the text. */
    static Optional<List<PackedTurns.Row>> packedTurns(Database database, String transcript) throws SQLException {
        return database.first(
                        "SELECT t.turns, t.speakers, t.turn_count, x.code_points FROM transcript t"
                                + " JOIN text x ON x.number = t.text WHERE t.id = ?",
                        TextCheck::packedTurns,
                        transcript)
                .flatMap(turns -> turns);
    }

    private static Optional<List<PackedTurns.Row>> packedTurns(ResultSet row) throws SQLException {
        try {
            List<PackedTurns.Row> turns = PackedTurns.rows(row.getString(1), row.getString(2));
            int end = 0;
            for (PackedTurns.Row turn : turns) {
                if (turn.start() < end || turn.end() < turn.start()) {
                    return Optional.empty();
                }
                end = turn.end();
            }
            boolean fits = turns.size() == row.getInt(3) && end <= row.getInt(4);
            return fits ? Optional.of(turns) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private void checkSpans(String table) throws SQLException {
        String id = table.equals("decision") ? "r.suggestion" : "r.id";
        String outside = "SELECT " + id + " FROM " + table + " r JOIN text x ON x.number = r.text"
                + " WHERE r.start_cp < 0 OR r.end_cp <= r.start_cp OR r.end_cp > x.code_points LIMIT 100";
        tables.database()
                .list(outside, row -> row.getString(1))
                .forEach(found -> findings.add(StoreMessage.CHECK_SPAN, table, found));
    }
}
