// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.rapport.jdbc.internal.file.Scratch;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.Seal;
import org.rapport.jdbc.internal.sql.Database;

/**
 * A study made anew from its history: of each record a digest of its values and its last edit, in a database that holds
 * no words and is gone when it is closed.
 */
final class Replay implements AutoCloseable {

    private final Database scratch;

    private Replay(Database scratch) {
        this.scratch = scratch;
    }

    static Replay begin() throws SQLException {
        Database scratch = Scratch.open();
        scratch.execute("CREATE TABLE record (id BLOB PRIMARY KEY, state BLOB NOT NULL) WITHOUT ROWID; BEGIN");
        return new Replay(scratch);
    }

    /** Whether the record stands so. */
    boolean stands(RecordTable table, String id, RecordState state) throws SQLException {
        Optional<byte[]> there =
                scratch.first("SELECT state FROM record WHERE id = ?", row -> row.getBytes(1), key(table, id));
        return state.edit() == 0
                ? there.isEmpty()
                : there.filter(digest -> Arrays.equals(digest, digest(state))).isPresent();
    }

    void set(RecordTable table, String id, RecordState state) throws SQLException {
        if (state.edit() == 0) {
            scratch.update("DELETE FROM record WHERE id = ?", key(table, id));
        } else {
            scratch.update("INSERT OR REPLACE INTO record (id, state) VALUES (?, ?)", key(table, id), digest(state));
        }
    }

    /** Forgets a record; true if it was there. */
    boolean take(RecordTable table, String id) throws SQLException {
        return scratch.update("DELETE FROM record WHERE id = ?", key(table, id)) > 0;
    }

    /** How many records there are. */
    long size() throws SQLException {
        return scratch.first("SELECT count(*) FROM record", row -> row.getLong(1))
                .orElseThrow();
    }

    private static byte[] key(RecordTable table, String id) {
        return Arrays.copyOf(new Seal().add(table.name()).add(id).bytes(), 16);
    }

    private static byte[] digest(RecordState state) {
        Seal seal = new Seal().add(String.valueOf(state.edit()));
        if (state.isPresent()) {
            for (Object value : state.values()) {
                seal.add(Objects.toString(value, null));
            }
        }
        return seal.bytes();
    }

    @Override
    public void close() throws SQLException {
        scratch.close();
    }
}
