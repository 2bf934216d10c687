// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapport.jdbc.internal.record.Seal;
import org.rapport.jdbc.internal.sql.Database;

/**
 * Seals edits: the digest of an edit's row, of what it touched, of its packed images and of what it erased stands in its row,
 * so that a check finds what was changed past the program. Whoever writes one of these seals the edit anew.
 *
 * @param database the study
 */
public record Seals(Database database) {

    private static final int FIELDS = 13;
    private static final String ROW = "SELECT id, predecessor, coder, at, label, reason, kind, target, records, joined,"
            + " through, erases, erased_by FROM edit WHERE number = ?";
    private static final String TOUCHES = "SELECT about, id, kind, records FROM edit_touch WHERE edit = ?";
    private static final String ERASED = "SELECT number, kind, id, hash, start_cp, end_cp, replaced_by FROM erasure"
            + " WHERE edit = ? AND kind <> 'OLD_TEXT' ORDER BY number"; // which goes when it is cleared away
    private static final int ERASED_FIELDS = 7;

    /** Seals an edit that is written, or was rewritten by an erasure. */
    public void put(long edit) throws SQLException {
        database.update("UPDATE edit SET seal = ? WHERE number = ?", of(edit), edit);
    }

    /** Seals the edits of a version that knew no seals. */
    public void putMissing() throws SQLException {
        for (long edit : database.list("SELECT number FROM edit WHERE seal IS NULL", row -> row.getLong(1))) {
            put(edit);
        }
    }

    /** Whether the edit is as it was sealed. */
    public boolean isIntact(long edit) throws SQLException {
        return database.first("SELECT seal FROM edit WHERE number = ?", row -> String.valueOf(row.getString(1)), edit)
                .filter(of(edit)::equals)
                .isPresent();
    }

    private String of(long edit) throws SQLException {
        Seal seal = new Seal();
        database.first(ROW, row -> add(seal, row, FIELDS), edit);
        List<String> touches = new ArrayList<>(database.list(TOUCHES, Seals::touch, edit));
        Collections.sort(touches);
        touches.forEach(seal::add);
        for (ImageStore store : ImageStore.values()) {
            addChunks(seal, store.table(), edit);
        }
        database.list(ERASED, row -> add(seal, row, ERASED_FIELDS), edit);
        return seal.hex();
    }

    private void addChunks(Seal seal, String table, long edit) throws SQLException {
        String chunks = "SELECT chunk FROM " + table + " WHERE edit = ? ORDER BY chunk";
        for (int chunk : database.list(chunks, row -> row.getInt(1), edit)) {
            seal.add(String.valueOf(chunk));
            database.first(
                    "SELECT form, lines, bytes FROM " + table + " WHERE edit = ? AND chunk = ?",
                    row -> seal.add(row.getString(1)).add(row.getString(2)).add(row.getBytes(3)),
                    edit,
                    chunk);
        }
    }

    private static Seal add(Seal seal, ResultSet row, int fields) throws SQLException {
        for (int i = 1; i <= fields; i++) {
            seal.add(row.getString(i));
        }
        return seal;
    }

    private static String touch(ResultSet row) throws SQLException {
        return String.join("\n", row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }
}
