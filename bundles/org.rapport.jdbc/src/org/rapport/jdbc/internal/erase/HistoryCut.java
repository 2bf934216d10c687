// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.journal.ImageReader;
import org.rapport.jdbc.internal.journal.ImageStore;
import org.rapport.jdbc.internal.journal.ImageWriter;
import org.rapport.jdbc.internal.journal.Rewind;
import org.rapport.jdbc.internal.journal.Seals;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.sql.Database;

/**
 * Drops the images of all edits before one of them, and keeps how all records stood then. Where a later undo or redo
 * was of a dropped edit, and so cannot be replayed, the records are kept as they stood after it.
 */
final class HistoryCut {

    private final Tables tables;
    private final Database database;
    private final long first;
    private final Progress progress;

    /** {@code first} is the number of the first edit whose images stay. */
    HistoryCut(Tables tables, long first, Progress progress) {
        this.tables = tables;
        this.database = tables.database();
        this.first = first;
        this.progress = progress;
    }

    /** The edits that lose their images. */
    List<Long> edits() throws SQLException {
        return database.list(
                "SELECT DISTINCT edit FROM edit_image WHERE edit < ? ORDER BY edit", row -> row.getLong(1), first);
    }

    void run(long erasure) throws SQLException, TaskException {
        List<Long> dropped = edits();
        long point = point();
        List<Long> earlier = database.list("SELECT DISTINCT edit FROM edit_snapshot", row -> row.getLong(1));
        if (earlier.stream().noneMatch(edit -> edit >= point)) {
            keep(point);
            for (long edit : earlier) {
                database.update("DELETE FROM edit_snapshot WHERE edit = ?", edit);
                new Seals(database).put(edit);
            }
        }
        for (long edit : dropped) {
            database.update("DELETE FROM edit_image WHERE edit = ?", edit);
            database.update("UPDATE edit SET erased_by = ? WHERE number = ?", erasure, edit);
            new Seals(database).put(edit);
        }
    }

    /** The edit after which the records are kept. */
    private long point() throws SQLException {
        return database.first(
                        "SELECT max(number) FROM edit e WHERE e.through IS NULL AND (e.number < ? OR EXISTS"
                                + " (SELECT 1 FROM edit t WHERE t.id = e.target AND t.number < ?))",
                        row -> row.getLong(1),
                        first,
                        first)
                .orElse(0L);
    }

    private void keep(long point) throws SQLException, TaskException {
        ImageWriter writer = new ImageWriter(tables, ImageStore.SNAPSHOT, point);
        List<EditEntry> later = tables.edits().own(point, EnumSet.allOf(RecordTable.class));
        for (RecordTable table : RecordTable.inOrder()) {
            progress.checkpoint();
            for (Map.Entry<String, RecordState> record : at(later, table).entrySet()) {
                writer.write(new Image(table, record.getKey(), record.getValue(), RecordState.removed(point)));
            }
        }
        writer.finishWithChunk(); // also where there was nothing, so that it is known where the history begins
        new Seals(database).put(point);
    }

    /** The records of a kind as they stood before those edits; images may be without touches after an erasure. */
    private Map<String, RecordState> at(List<EditEntry> later, RecordTable table) throws SQLException {
        Map<String, RecordState> all = new HashMap<>();
        tables.records().forEach(table, all::put);
        all.putAll(new Rewind(tables).before(later, EnumSet.of(table)).get(table));
        all.values().removeIf(state -> state.edit() == 0);
        return all;
    }

    /** Tells what the history still refers to. */
    void addReferences(References references) throws SQLException {
        for (ImageStore store : ImageStore.values()) {
            String sql = "SELECT DISTINCT edit FROM " + store.table() + " ORDER BY edit";
            for (long edit : database.list(sql, row -> row.getLong(1))) {
                ImageReader reader = new ImageReader(tables, store, edit);
                for (int chunk : reader.chunks()) {
                    reader.read(chunk).forEach(references::add);
                }
            }
        }
    }
}
