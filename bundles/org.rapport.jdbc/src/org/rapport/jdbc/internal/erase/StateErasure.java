// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.journal.Touches;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.Records;
import org.rapport.model.study.RecordKey;

/** Takes words out of the records as they stand. Their last edits stay what they were. */
final class StateErasure {

    private final Tables tables;
    private final Plan plan;
    private final Redaction redaction;
    private final Progress progress;
    private final Map<RecordKey.Kind, Integer> removed = new EnumMap<>(RecordKey.Kind.class);
    private final Map<RecordKey.Kind, Integer> changed = new EnumMap<>(RecordKey.Kind.class);
    private final Touches touches = new Touches();

    StateErasure(Tables tables, Plan plan, Progress progress) {
        this.tables = tables;
        this.plan = plan;
        this.redaction = new Redaction(plan);
        this.progress = progress;
    }

    void run() throws SQLException, TaskException {
        for (RecordTable table : RecordTable.inOrder()) {
            progress.checkpoint();
            run(table);
        }
    }

    /** All that change are collected first: no table is written while it is read. */
    private void run(RecordTable table) throws SQLException {
        Map<String, RecordState> now = new LinkedHashMap<>();
        Map<String, RecordState> targets = new LinkedHashMap<>();
        tables.records().forEach(table, (id, state) -> {
            if (redaction.isGone(table, id)) {
                now.put(id, state);
                targets.put(id, RecordState.ABSENT);
                count(table, id, state, removed);
                return;
            }
            RecordState after = redaction.state(table, id, state);
            String name = redaction.id(table, id);
            if (after != state || !name.equals(id)) {
                move(id, state, name, after, now, targets);
                count(table, id, state, after.isPresent() ? changed : removed);
            } else if (table == RecordTable.TRANSCRIPT && losesWords(state)) {
                count(table, id, state, changed);
            }
        });
        write(table, targets, now);
    }

    /** Two records may take each other's place. */
    private static void move(
            String id,
            RecordState state,
            String name,
            RecordState after,
            Map<String, RecordState> now,
            Map<String, RecordState> targets) {
        now.put(id, state);
        now.putIfAbsent(name, RecordState.ABSENT);
        targets.putIfAbsent(id, RecordState.ABSENT);
        targets.put(name, after);
    }

    private boolean losesWords(RecordState state) {
        return state.isPresent() && plan.blanked().containsKey(state.values()[RecordTable.TRANSCRIPT.index("text")]);
    }

    private void count(RecordTable table, String id, RecordState state, Map<RecordKey.Kind, Integer> into) {
        if (state.isPresent()) {
            into.merge(table.kind(), 1, Integer::sum);
        }
        touches.add(table, id, state, RecordState.ABSENT);
    }

    private void write(RecordTable table, Map<String, RecordState> targets, Map<String, RecordState> now)
            throws SQLException {
        Map<String, RecordState> batch = new HashMap<>();
        for (Map.Entry<String, RecordState> target : targets.entrySet()) {
            batch.put(target.getKey(), target.getValue());
            if (batch.size() == Records.BATCH) {
                tables.records().write(table, batch, now);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            tables.records().write(table, batch, now);
        }
    }

    Map<RecordKey.Kind, Integer> removed() {
        return removed;
    }

    Map<RecordKey.Kind, Integer> changed() {
        return changed;
    }

    /** What the records concern, for those who keep a view of them. */
    Touches touches() {
        return touches;
    }
}
