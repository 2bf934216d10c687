// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.journal.ImageReader;
import org.rapport.jdbc.internal.journal.ImageStore;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.Records;
import org.rapport.jdbc.internal.sql.StoreMessage;

/**
 * Checks the records that were last touched by an edit whose images were erased: they stand as they were kept when that
 * was done, or as a later edit found them and an undo of it put them back.
 */
final class SnapshotCheck {

    private final Tables tables;
    private final Findings findings;
    private final Set<Long> withoutImages;
    private final Map<RecordTable, Map<String, RecordState>> batches = new EnumMap<>(RecordTable.class);
    private final Set<String> told = new HashSet<>();

    SnapshotCheck(Tables tables, Findings findings) throws SQLException {
        this.tables = tables;
        this.findings = findings;
        this.withoutImages = new HashSet<>(tables.database()
                .list(
                        "SELECT number FROM edit e WHERE e.erased_by IS NOT NULL AND NOT EXISTS"
                                + " (SELECT 1 FROM edit_image i WHERE i.edit = e.number)",
                        row -> row.getLong(1)));
        for (RecordTable table : RecordTable.values()) {
            batches.put(table, new LinkedHashMap<>());
        }
    }

    /** Compares what was kept. */
    void run(Progress progress) throws SQLException, TaskException {
        String kept = "SELECT DISTINCT edit FROM " + ImageStore.SNAPSHOT.table() + " ORDER BY edit";
        for (long edit : tables.database().list(kept, row -> row.getLong(1))) {
            ImageReader reader = new ImageReader(tables, ImageStore.SNAPSHOT, edit);
            for (int chunk : reader.chunks()) {
                progress.checkpoint();
                try {
                    for (Image image : reader.read(chunk)) {
                        see(image.table(), image.id(), image.before());
                    }
                } catch (SQLException e) {
                    findings.add(StoreMessage.CHECK_IMAGE, edit);
                }
            }
        }
    }

    /** How a record stood; it is compared if it stands so again. */
    void see(RecordTable table, String id, RecordState state) throws SQLException {
        if (withoutImages.contains(state.edit())) {
            Map<String, RecordState> batch = batches.get(table);
            if (batch.containsKey(id) || batch.size() == Records.BATCH) {
                compare(table);
            }
            batch.put(id, state);
        }
    }

    private void compare(RecordTable table) throws SQLException {
        Map<String, RecordState> batch = batches.get(table);
        if (batch.isEmpty()) {
            return;
        }
        Map<String, RecordState> now = tables.records().read(table, batch.keySet());
        batch.forEach((id, state) -> {
            if (now.get(id).edit() == state.edit()) {
                told.add(table + " " + id);
                if (!now.get(id).hasValuesOf(state)) {
                    findings.add(StoreMessage.CHECK_STATE, table.table(), id);
                }
            }
        });
        batch.clear();
    }

    /** How many records and removals it vouches for. */
    long told() throws SQLException {
        for (RecordTable table : RecordTable.values()) {
            compare(table);
        }
        return told.size();
    }
}
