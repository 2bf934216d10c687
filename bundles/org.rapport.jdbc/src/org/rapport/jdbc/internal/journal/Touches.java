// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.model.study.RecordKey;

/** Counts which transcripts and codes an edit touched, so that nobody need read its images to know. */
public final class Touches {

    private final Map<Touch, Integer> counts = new HashMap<>();

    /** Whether every edit that touched a record of this kind is found by its touches; of the others, only some are. */
    static boolean tellsAllOf(RecordTable table) {
        return table != RecordTable.CASE_VALUE && table != RecordTable.MEMO && table != RecordTable.CODER;
    }

    public void add(RecordTable table, String id, RecordState before, RecordState after) {
        if (table == RecordTable.CODEBOOK) {
            add(table, "CODEBOOK", RecordKey.CODEBOOK.id());
        }
        Set<String> transcripts = new TreeSet<>();
        Set<String> codes = new TreeSet<>();
        for (RecordState state : new RecordState[] {before, after}) {
            collect(table, id, state, transcripts, codes);
        }
        transcripts.forEach(transcript -> add(table, "TRANSCRIPT", transcript));
        codes.forEach(code -> add(table, "CODE", code));
        if (table == RecordTable.CASE || table == RecordTable.ATTRIBUTE) {
            add(table, table.name(), id);
        }
    }

    private static void collect(
            RecordTable table, String id, RecordState state, Set<String> transcripts, Set<String> codes) {
        switch (table) {
            case TRANSCRIPT -> transcripts.add(id);
            case SPEAKER -> transcripts.add(id.substring(0, id.indexOf('/')));
            case CODE -> codes.add(id);
            case SUGGESTION, DECISION, CODING, MEMO -> {
                if (state.isPresent()) {
                    addIfSaid(transcripts, state.values()[table.index("transcript")]);
                    addIfSaid(codes, state.values()[table.index("code")]);
                }
            }
            default -> {
                // the others concern no single transcript or code
            }
        }
    }

    private static void addIfSaid(Set<String> ids, Object id) {
        if (id != null) {
            ids.add((String) id);
        }
    }

    private void add(RecordTable table, String about, String id) {
        counts.merge(new Touch(table.name(), about, id), 1, Integer::sum);
    }

    public void write(Database database, long edit) throws SQLException {
        PreparedStatement insert =
                database.prepare("INSERT INTO edit_touch (edit, kind, about, id, records) VALUES (?, ?, ?, ?, ?)");
        for (Map.Entry<Touch, Integer> entry : counts.entrySet()) {
            Touch touch = entry.getKey();
            Database.bind(insert, edit, touch.kind(), touch.about(), touch.id(), entry.getValue());
            insert.addBatch();
        }
        if (!counts.isEmpty()) {
            insert.executeBatch();
        }
    }

    /** Whether these are what the table holds for the edit. */
    public boolean stand(Database database, long edit) throws SQLException {
        Set<Touch> due = new HashSet<>(counts.keySet());
        String sql = "SELECT kind, about, id, records FROM edit_touch WHERE edit = ?";
        List<Boolean> right = database.list(
                sql,
                row -> {
                    Touch touch = new Touch(row.getString(1), row.getString(2), row.getString(3));
                    return counts.getOrDefault(touch, 0) == row.getInt(4) && due.remove(touch);
                },
                edit);
        return due.isEmpty() && !right.contains(false);
    }

    /** Writes what an edit touched in place of what was told of it. */
    public void replace(Database database, long edit) throws SQLException {
        database.update("DELETE FROM edit_touch WHERE edit = ?", edit);
        write(database, edit);
    }

    /** An undo or redo touches what its target touched. */
    public static void copy(Database database, long from, long to) throws SQLException {
        database.update(
                "INSERT INTO edit_touch (edit, kind, about, id, records)"
                        + " SELECT ?, kind, about, id, records FROM edit_touch WHERE edit = ?",
                to,
                from);
    }

    private record Touch(String kind, String about, String id) {}
}
