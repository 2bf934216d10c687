// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.journal.ImageWriter;
import org.rapport.jdbc.internal.journal.Seals;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.journal.Touches;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.Records;

/**
 * The changes of one edit: held back until there are enough to write together, then written to state and journal. What
 * would change nothing is left out.
 */
final class RecordChanges {

    private static final int TRANSCRIPTS = 16;

    private final Tables tables;
    private final EditEntry entry;
    private final ImageWriter images;
    private final Touches touches = new Touches();
    private final Map<RecordTable, Map<String, Wanted>> pending = new EnumMap<>(RecordTable.class);
    private boolean begun;
    private int records;

    RecordChanges(Tables tables, EditEntry entry) {
        this.tables = tables;
        this.entry = entry;
        this.images = new ImageWriter(tables, entry.number());
        for (RecordTable table : RecordTable.values()) {
            pending.put(table, new LinkedHashMap<>());
        }
    }

    void put(RecordTable table, String id, Object... values) throws SQLException {
        add(table, id, new Wanted(Optional.of(values), Map.of()));
    }

    void remove(RecordTable table, String id) throws SQLException {
        add(table, id, new Wanted(Optional.empty(), Map.of()));
    }

    /** As a merge leaves a record; if edits are told that said so, it is touched even where it stays as it is. */
    void merge(RecordTable table, String id, Optional<Object[]> values, Map<String, String> from) throws SQLException {
        add(table, id, new Wanted(values, from));
    }

    private void add(RecordTable table, String id, Wanted wanted) throws SQLException {
        Map<String, Wanted> held = pending.get(table);
        if (held.containsKey(id)) {
            flush(table);
        }
        held.put(id, wanted);
        if (held.size() >= (table == RecordTable.TRANSCRIPT ? TRANSCRIPTS : Records.BATCH)) {
            flush(table);
        }
    }

    /** Writes what is held back, so that it can be read. */
    void flush() throws SQLException {
        for (RecordTable table : RecordTable.inOrder()) {
            flush(table);
        }
    }

    void flush(RecordTable table) throws SQLException {
        Map<String, Wanted> held = pending.get(table);
        if (held.isEmpty()) {
            return;
        }
        Map<String, RecordState> now = tables.records().read(table, held.keySet());
        Map<String, RecordState> targets = new LinkedHashMap<>();
        Map<String, Map<String, String>> from = new HashMap<>();
        held.forEach((id, wanted) -> {
            RecordState target = wanted.values()
                    .map(values -> RecordState.present(entry.number(), values))
                    .orElseGet(() -> RecordState.removed(entry.number()));
            if (!wanted.from().isEmpty() || !target.hasValuesOf(now.get(id))) {
                targets.put(id, target);
                from.put(id, wanted.from());
            }
        });
        held.clear();
        if (!targets.isEmpty()) {
            write(table, targets, now, from);
        }
    }

    /** Writes the edit itself, if that is not done yet. */
    void begin() throws SQLException {
        if (!begun) {
            tables.edits().insert(entry);
            begun = true;
        }
    }

    boolean isBegun() {
        return begun;
    }

    private void write(
            RecordTable table,
            Map<String, RecordState> targets,
            Map<String, RecordState> now,
            Map<String, Map<String, String>> from)
            throws SQLException {
        begin();
        for (Map.Entry<String, RecordState> target : targets.entrySet()) {
            RecordState before = now.get(target.getKey());
            records += before.edit() == entry.number() ? 0 : 1;
            images.write(new Image(table, target.getKey(), before, target.getValue(), from.get(target.getKey())));
            touches.add(table, target.getKey(), before, target.getValue());
        }
        tables.records().write(table, targets, now);
    }

    /** Writes the images that are held back, so that they can be read. */
    void flushJournal() throws SQLException {
        if (begun) {
            images.finish();
        }
    }

    /** Completes the edit. */
    void finish() throws SQLException {
        flush();
        if (begun) {
            images.finish();
            touches.write(tables.database(), entry.number());
            tables.edits().setRecords(entry.number(), records);
            new Seals(tables.database()).put(entry.number());
        }
    }

    /** How a record shall stand. */
    private record Wanted(Optional<Object[]> values, Map<String, String> from) {}
}
