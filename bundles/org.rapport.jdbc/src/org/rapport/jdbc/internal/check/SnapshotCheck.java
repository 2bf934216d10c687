// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
 * was done.
 */
final class SnapshotCheck {

    private final Tables tables;
    private final Findings findings;
    private long told;

    SnapshotCheck(Tables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    /** How many records and removals it vouches for. */
    long run(Progress progress) throws SQLException, TaskException {
        String kept = "SELECT DISTINCT edit FROM " + ImageStore.SNAPSHOT.table() + " ORDER BY edit";
        for (long edit : tables.database().list(kept, row -> row.getLong(1))) {
            ImageReader reader = new ImageReader(tables, ImageStore.SNAPSHOT, edit);
            for (int chunk : reader.chunks()) {
                progress.checkpoint();
                try {
                    compare(reader.read(chunk), withoutImages());
                } catch (SQLException e) {
                    findings.add(StoreMessage.CHECK_IMAGE, edit);
                }
            }
        }
        return told;
    }

    private Set<Long> withoutImages() throws SQLException {
        return new HashSet<>(tables.database()
                .list(
                        "SELECT number FROM edit e WHERE e.erased_by IS NOT NULL AND NOT EXISTS"
                                + " (SELECT 1 FROM edit_image i WHERE i.edit = e.number)",
                        row -> row.getLong(1)));
    }

    private void compare(List<Image> images, Set<Long> withoutImages) throws SQLException {
        Map<String, RecordState> batch = new LinkedHashMap<>();
        RecordTable table = RecordTable.CODEBOOK;
        for (Image image : images) {
            if (image.table() != table || batch.size() == Records.BATCH) {
                compare(table, batch);
                batch.clear();
                table = image.table();
            }
            if (withoutImages.contains(image.before().edit())) {
                batch.put(image.id(), image.before());
            }
        }
        compare(table, batch);
    }

    private void compare(RecordTable table, Map<String, RecordState> kept) throws SQLException {
        if (kept.isEmpty()) {
            return;
        }
        Map<String, RecordState> now = tables.records().read(table, kept.keySet());
        kept.forEach((id, state) -> {
            boolean left = now.get(id).edit() == state.edit();
            told += left ? 1 : 0;
            if (left ? !now.get(id).hasValuesOf(state) : now.get(id).edit() < state.edit()) {
                findings.add(StoreMessage.CHECK_STATE, table.table(), id);
            }
        });
    }
}
