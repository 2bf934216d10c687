// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Placeholders;
import org.rapport.jdbc.internal.sql.ServerFaults;

/** Reads and writes records by their keys, many at a time. */
public final class Records {

    /** How many records are read or written at once. */
    public static final int BATCH = 256;

    private static final String BURY =
            "INSERT INTO tombstone (kind, id, edit) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET edit = excluded.edit";
    private static final String UNBURY = "DELETE FROM tombstone WHERE kind = ? AND id = ?";

    private final Database database;
    private final TurnRows turns;

    public Records(Database database) {
        this.database = database;
        this.turns = new TurnRows(database);
    }

    /** How these records stand, at most {@link #BATCH}; each id is a key of the result. */
    public Map<String, RecordState> read(RecordTable table, Collection<String> ids) throws SQLException {
        Map<String, RecordState> states = new HashMap<>();
        readRows(table, List.copyOf(ids), states);
        List<String> missing =
                ids.stream().filter(id -> !states.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            readTombstones(table, missing, states);
        }
        ids.forEach(id -> states.putIfAbsent(id, RecordState.ABSENT));
        return states;
    }

    /** Tells how every record of a kind stands: those that are there, then those that were removed. */
    public void forEach(RecordTable table, Visitor visitor) throws SQLException {
        int width = table.keyColumns().size();
        try (PreparedStatement all = database.prepareOnce(table.selectAll());
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                visitor.visit(
                        table.idOf(rows), RecordState.present(rows.getLong(width + 1), table.values(rows, width + 2)));
            }
        }
        try (PreparedStatement removed = database.prepareOnce("SELECT id, edit FROM tombstone WHERE kind = ?")) {
            removed.setString(1, table.name());
            try (ResultSet rows = removed.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows.getString(1), RecordState.removed(rows.getLong(2)));
                }
            }
        }
    }

    private void readRows(RecordTable table, List<String> ids, Map<String, RecordState> into) throws SQLException {
        int width = table.keyColumns().size();
        PreparedStatement statement = database.prepare(table.selectByKeys(padded(ids.size())));
        int at = 1;
        for (int i = 0; i < padded(ids.size()); i++) {
            for (String key : table.keysOf(ids.get(Math.min(i, ids.size() - 1)))) {
                statement.setString(at++, key);
            }
        }
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                into.put(table.idOf(rows), RecordState.present(rows.getLong(width + 1), table.values(rows, width + 2)));
            }
        }
    }

    private void readTombstones(RecordTable table, List<String> ids, Map<String, RecordState> into)
            throws SQLException {
        String sql =
                "SELECT id, edit FROM tombstone WHERE kind = ? AND id IN " + Placeholders.tuple(padded(ids.size()));
        PreparedStatement statement = database.prepare(sql);
        statement.setString(1, table.name());
        for (int i = 0; i < padded(ids.size()); i++) {
            statement.setString(i + 2, ids.get(Math.min(i, ids.size() - 1)));
        }
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                into.put(rows.getString(1), RecordState.removed(rows.getLong(2)));
            }
        }
    }

    /** Two sizes of statement only, so that few are prepared. */
    private static int padded(int size) {
        return size == 1 ? 1 : BATCH;
    }

    /** Makes records stand as the targets say; {@code now} is how they stand. */
    public void write(RecordTable table, Map<String, RecordState> targets, Map<String, RecordState> now)
            throws SQLException {
        if (table == RecordTable.TRANSCRIPT) {
            turns.clear(targets, now);
        }
        rows(table, targets, now);
        tombstones(table, targets, now);
        if (table == RecordTable.TRANSCRIPT) {
            turns.write(targets, now);
        }
    }

    private void rows(RecordTable table, Map<String, RecordState> targets, Map<String, RecordState> now)
            throws SQLException {
        PreparedStatement insert = database.prepare(table.insert());
        PreparedStatement update = database.prepare(table.update());
        PreparedStatement delete = database.prepare(table.delete());
        int inserts = 0;
        int updates = 0;
        int deletes = 0;
        for (Map.Entry<String, RecordState> entry : targets.entrySet()) {
            String[] keys = table.keysOf(entry.getKey());
            boolean there = now.get(entry.getKey()).isPresent();
            if (entry.getValue().isPresent() && there) {
                bindKeys(update, bind(table, update, 1, entry.getValue()), keys);
                update.addBatch();
                updates++;
            } else if (entry.getValue().isPresent()) {
                bind(table, insert, bindKeys(insert, 1, keys), entry.getValue());
                insert.addBatch();
                inserts++;
            } else if (there) {
                bindKeys(delete, 1, keys);
                delete.addBatch();
                deletes++;
            }
        }
        runOnEach(delete, deletes);
        runOnEach(update, updates);
        run(insert, inserts);
    }

    private static int bindKeys(PreparedStatement statement, int from, String[] keys) throws SQLException {
        int at = from;
        for (String key : keys) {
            statement.setString(at++, key);
        }
        return at;
    }

    private static int bind(RecordTable table, PreparedStatement statement, int from, RecordState state)
            throws SQLException {
        int at = from;
        statement.setLong(at++, state.edit());
        Object[] values = state.values();
        List<Column> columns = table.columns();
        for (int i = 0; i < values.length; i++) {
            columns.get(i).bind(statement, at++, values[i]);
        }
        return at;
    }

    private void tombstones(RecordTable table, Map<String, RecordState> targets, Map<String, RecordState> now)
            throws SQLException {
        PreparedStatement bury = database.prepare(BURY);
        PreparedStatement unbury = database.prepare(UNBURY);
        int burials = 0;
        int unburials = 0;
        for (Map.Entry<String, RecordState> entry : targets.entrySet()) {
            if (entry.getValue().isRemoved()) {
                Database.bind(
                        bury, table.name(), entry.getKey(), entry.getValue().edit());
                bury.addBatch();
                burials++;
            } else if (now.get(entry.getKey()).isRemoved()) {
                Database.bind(unbury, table.name(), entry.getKey());
                unbury.addBatch();
                unburials++;
            }
        }
        run(bury, burials);
        runOnEach(unbury, unburials);
    }

    /** A server passes over rows that the login may not change, as if they were not there. */
    private static void runOnEach(PreparedStatement statement, int size) throws SQLException {
        if (size > 0 && Arrays.stream(statement.executeBatch()).anyMatch(rows -> rows == 0)) {
            throw new SQLException("a row was not changed", ServerFaults.NO_RIGHT);
        }
    }

    private static void run(PreparedStatement statement, int size) throws SQLException {
        if (size > 0) {
            statement.executeBatch();
        }
    }

    /** Is told how records stand. */
    @FunctionalInterface
    public interface Visitor {

        void visit(String id, RecordState state) throws SQLException;
    }
}
