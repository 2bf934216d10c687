// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.rapport.jdbc.internal.sql.Database;

/** Keeps the rows of the table turn equal to the packed turns of their transcripts. */
public final class TurnRows {

    private static final int TURNS = RecordTable.TRANSCRIPT.index("turns");
    private static final int SPEAKERS = RecordTable.TRANSCRIPT.index("speakers");

    private static final String INSERT =
            "INSERT INTO turn (transcript, start_cp, number, end_cp, speaker, start_ms, end_ms) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String DELETE =
            "DELETE FROM turn WHERE transcript = (SELECT number FROM transcript WHERE id = ?)";
    private static final String NUMBER = "SELECT number FROM transcript WHERE id = ?";

    private final Database database;

    public TurnRows(Database database) {
        this.database = database;
    }

    void clear(Map<String, RecordState> targets, Map<String, RecordState> now) throws SQLException {
        for (Map.Entry<String, RecordState> target : targets.entrySet()) {
            RecordState before = now.get(target.getKey());
            if (before.isPresent() && !same(before, target.getValue())) {
                database.update(DELETE, target.getKey());
            }
        }
    }

    void write(Map<String, RecordState> targets, Map<String, RecordState> now) throws SQLException {
        for (Map.Entry<String, RecordState> target : targets.entrySet()) {
            if (target.getValue().isPresent() && !same(now.get(target.getKey()), target.getValue())) {
                insert(target.getKey(), target.getValue().values());
            }
        }
    }

    /** Writes the rows of a transcript anew. */
    public void renew(String id, List<PackedTurns.Row> turns) throws SQLException {
        database.update(DELETE, id);
        insert(id, turns);
    }

    private static boolean same(RecordState some, RecordState other) {
        return some.isPresent()
                && other.isPresent()
                && some.values()[TURNS].equals(other.values()[TURNS])
                && some.values()[SPEAKERS].equals(other.values()[SPEAKERS]);
    }

    private void insert(String id, Object[] values) throws SQLException {
        insert(id, Decoding.value(() -> PackedTurns.rows((String) values[TURNS], (String) values[SPEAKERS])));
    }

    private void insert(String id, List<PackedTurns.Row> turns) throws SQLException {
        long number = database.first(NUMBER, row -> row.getLong(1), id).orElseThrow();
        PreparedStatement insert = database.prepare(INSERT);
        for (PackedTurns.Row turn : turns) {
            insert.setLong(1, number);
            insert.setInt(2, turn.start());
            insert.setInt(3, turn.number());
            insert.setInt(4, turn.end());
            insert.setString(5, turn.speaker());
            setTime(insert, 6, turn.startMillis());
            setTime(insert, 7, turn.endMillis());
            insert.addBatch();
        }
        if (!turns.isEmpty()) {
            insert.executeBatch();
        }
    }

    private static void setTime(PreparedStatement insert, int index, long millis) throws SQLException {
        if (millis < 0) {
            insert.setObject(index, null);
        } else {
            insert.setLong(index, millis);
        }
    }
}
