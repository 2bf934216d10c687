// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.journal.ImageReader;
import org.rapport.jdbc.internal.journal.Seals;
import org.rapport.jdbc.internal.journal.StudySeal;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.Records;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.StoreMessage;

/**
 * Checks that edits follow one another, and that every record stands as the last edit that touched it left it: each
 * edit's images are read once, from the last to the first.
 */
final class JournalCheck {

    private final Tables tables;
    private final Findings findings;
    private final Map<RecordTable, Map<String, Image>> batches = new EnumMap<>(RecordTable.class);
    private long told;

    JournalCheck(Tables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
        for (RecordTable table : RecordTable.values()) {
            batches.put(table, new LinkedHashMap<>());
        }
    }

    void run(Progress progress) throws SQLException, TaskException {
        tables.database()
                .list(
                        "SELECT e.number FROM edit e LEFT JOIN " + names()
                                + " p ON p.number = (SELECT max(q.number) FROM "
                                + names() + " q WHERE q.number < e.number AND q.through IS NULL)"
                                + " WHERE e.through IS NULL AND e.predecessor IS DISTINCT FROM p.id ORDER BY e.number LIMIT 100",
                        row -> row.getLong(1))
                .forEach(number -> findings.add(StoreMessage.CHECK_CHAIN, number));
        checkSeals(progress);
        List<Told> edits = tables.database()
                .list(
                        "SELECT e.number, e.records, e.erased_by IS NOT NULL, coalesce((SELECT t.kind FROM edit t"
                                + " WHERE t.target = e.id AND t.through IS NULL ORDER BY t.number DESC LIMIT 1), 'DO')"
                                + " <> 'UNDO' FROM edit e WHERE e.kind = 'DO'"
                                + " AND e.erases = 0 AND e.through IS NULL ORDER BY e.number",
                        row -> new Told(row.getLong(1), row.getLong(2), row.getBoolean(3), row.getBoolean(4)));
        SnapshotCheck kept = new SnapshotCheck(tables, findings);
        for (Told edit : edits) {
            checkEdit(edit, kept, progress);
        }
        kept.run(progress);
        told += kept.told();
        long there = count("tombstone");
        for (RecordTable table : RecordTable.values()) {
            there += count(table.table());
        }
        boolean untold = inPart() && tables.edits().kept() > 0;
        if (there != told && !untold) {
            findings.add(StoreMessage.CHECK_UNTOLD, Math.abs(there - told));
        }
    }

    private void checkSeals(Progress progress) throws SQLException, TaskException {
        Seals seals = new Seals(tables.database());
        for (long edit : tables.database().list("SELECT number FROM edit ORDER BY number", row -> row.getLong(1))) {
            progress.checkpoint();
            if (!seals.isIntact(edit)) {
                findings.add(StoreMessage.CHECK_SEAL, edit);
            }
        }
        if (!new StudySeal(tables.database()).isIntact()) {
            findings.add(StoreMessage.CHECK_STUDY);
        }
    }

    /** A blind coder is told the names of all edits, and no more of some. */
    private String names() {
        return inPart() ? "edit_name" : "edit";
    }

    private boolean inPart() {
        return tables.database().sight() == Database.Sight.PART;
    }

    /** Of what may be seen in part only, the rows whose last edit may be seen. */
    private long count(String table) throws SQLException {
        return tables.database()
                .first(
                        "SELECT count(*) FROM " + table
                                + (inPart() ? " WHERE edit IN (SELECT e.number FROM edit e)" : ""),
                        row -> row.getLong(1))
                .orElse(0L);
    }

    private void checkEdit(Told edit, SnapshotCheck kept, Progress progress) throws SQLException, TaskException {
        ImageReader reader = new ImageReader(tables, edit.number());
        List<Integer> chunks = reader.chunks();
        Collections.reverse(chunks);
        Set<String> later = new HashSet<>();
        long held = 0;
        for (int chunk : chunks) {
            progress.checkpoint();
            List<Image> images;
            try {
                images = reader.read(chunk);
            } catch (SQLException e) {
                findings.add(StoreMessage.CHECK_IMAGE, edit.number());
                return;
            }
            Collections.reverse(images);
            for (Image image : images) {
                held += isLast(image, edit, later) ? 1 : 0;
                if (!edit.inEffect()) {
                    kept.see(image.table(), image.id(), image.before());
                }
            }
        }
        for (RecordTable table : RecordTable.values()) {
            flush(table, edit);
        }
        if (edit.erased() ? held > edit.records() : held != edit.records()) {
            findings.add(StoreMessage.CHECK_RECORDS, edit.number(), edit.records(), held);
        }
    }

    /** Of several images of one record in one edit, the last tells how it was left. */
    private boolean isLast(Image image, Told edit, Set<String> later) throws SQLException {
        String key = image.table() + " " + image.id();
        boolean last = !later.contains(key);
        if (image.before().edit() == edit.number()) {
            later.add(key);
        }
        if (last) {
            Map<String, Image> batch = batches.get(image.table());
            batch.put(image.id(), image);
            if (batch.size() == Records.BATCH) {
                flush(image.table(), edit);
            }
        }
        return last;
    }

    private void flush(RecordTable table, Told edit) throws SQLException {
        Map<String, Image> batch = batches.get(table);
        if (batch.isEmpty()) {
            return;
        }
        Map<String, RecordState> now = tables.records().read(table, batch.keySet());
        batch.forEach((id, image) -> {
            RecordState state = now.get(id);
            boolean left = state.edit() == edit.number();
            told += left ? 1 : 0;
            boolean right =
                    edit.inEffect() ? state.edit() > edit.number() || left && state.hasValuesOf(image.after()) : !left;
            boolean unseen = inPart() && table.isPersonal() && state.edit() == 0;
            if (!right && !unseen) {
                findings.add(StoreMessage.CHECK_STATE, table.table(), id);
            }
        });
        batch.clear();
    }

    /** An edit, how many records it says it touched, whether it lost images, and whether it is not taken back. */
    private record Told(long number, long records, boolean erased, boolean inEffect) {}
}
