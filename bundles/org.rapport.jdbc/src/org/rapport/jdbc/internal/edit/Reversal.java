// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.journal.ImageReader;
import org.rapport.jdbc.internal.journal.Seals;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.journal.Touches;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.Records;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.ServerMessage;
import org.rapport.model.study.EditId;

/**
 * Takes an edit back, or makes it again, record by record from its images: chunk after chunk, and for an undo from the
 * last to the first. It stops at the first record that does not stand as the images say.
 */
final class Reversal {

    private final Tables tables;
    private final Faults faults;
    private final EditEntry target;
    private final Direction direction;
    private final Map<RecordTable, Map<String, Image>> batches = new EnumMap<>(RecordTable.class);

    Reversal(Tables tables, Faults faults, EditEntry target, Direction direction) {
        this.tables = tables;
        this.faults = faults;
        this.target = target;
        this.direction = direction;
        for (RecordTable table : RecordTable.values()) {
            batches.put(table, new LinkedHashMap<>());
        }
    }

    /** Changes the records and writes the edit {@code entry} that says so. */
    void run(EditEntry entry) throws SQLException, TaskException {
        tables.edits().insert(entry);
        ImageReader reader = new ImageReader(tables, target.number());
        List<Integer> chunks = reader.chunks();
        reverseForUndo(chunks);
        for (int chunk : chunks) {
            List<Image> images = reader.read(chunk);
            reverseForUndo(images);
            for (Image image : images) {
                add(image);
            }
        }
        for (RecordTable table : RecordTable.inOrder()) {
            flush(table);
        }
        Touches.copy(tables.database(), target.number(), entry.number());
        new Seals(tables.database()).put(entry.number());
        Optional<Long> resting = new Supports(tables).missing(target.number());
        if (resting.isPresent()) {
            throw blocked(tables.edits().find(resting.get()));
        }
    }

    private void reverseForUndo(List<?> list) {
        if (direction == Direction.UNDO) {
            Collections.reverse(list);
        }
    }

    private void add(Image image) throws SQLException, TaskException {
        Map<String, Image> batch = batches.get(image.table());
        if (batch.containsKey(image.id()) || batch.size() >= Records.BATCH) {
            flush(image.table());
        }
        batch.put(image.id(), image);
    }

    private void flush(RecordTable table) throws SQLException, TaskException {
        Map<String, Image> batch = batches.get(table);
        if (batch.isEmpty()) {
            return;
        }
        Map<String, RecordState> now = tables.records().read(table, batch.keySet());
        Map<String, RecordState> targets = new LinkedHashMap<>();
        for (Image image : batch.values()) {
            requireExpected(image, now.get(image.id()));
            targets.put(image.id(), direction.target(image));
        }
        tables.records().write(table, targets, now);
        batch.clear();
    }

    private void requireExpected(Image image, RecordState now) throws SQLException, TaskException {
        RecordState expected = direction.expected(image);
        if (now.edit() != expected.edit() || now.isPresent() != expected.isPresent()) {
            throw blocked(inTheWay(now.edit(), expected.edit()));
        }
    }

    /** The edit that last changed the record, or that took back the edit on which it should rest. */
    private Optional<EditEntry> inTheWay(long now, long expected) throws SQLException {
        if (now > expected) {
            return tables.edits().find(now);
        }
        Optional<EditId> itself = Optional.of(target.edit().id());
        Optional<EditEntry> takenBack = tables.edits()
                .lastAbout(expected)
                .filter(last -> !last.edit().target().equals(itself));
        return takenBack.isPresent() || tables.database().sight() == Database.Sight.PART
                ? takenBack
                : tables.edits().find(expected);
    }

    /** What may not be seen is not named. */
    private TaskException blocked(Optional<EditEntry> by) {
        String label = target.edit().label();
        return by.map(edit -> faults.of(
                        direction.blocked(),
                        label,
                        edit.edit().label(),
                        edit.edit().coder()))
                .orElseGet(() -> faults.of(ServerMessage.BLOCKED_UNSEEN, label));
    }
}
