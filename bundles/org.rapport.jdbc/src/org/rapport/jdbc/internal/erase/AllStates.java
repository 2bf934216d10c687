// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.journal.ImageReader;
import org.rapport.jdbc.internal.journal.ImageStore;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;

/**
 * Every state of records that a study knows: as they stand, and as its history tells of them.
 *
 * @param tables the study
 */
record AllStates(Tables tables) {

    /** Shows all states of these kinds; the same state may be shown more than once. */
    void forEach(Set<RecordTable> kinds, Progress progress, Visitor visitor) throws SQLException, TaskException {
        for (RecordTable kind : kinds) {
            tables.records().forEach(kind, (id, state) -> show(kind, id, state, visitor));
        }
        for (ImageStore store : ImageStore.values()) {
            for (long edit : edits(store)) {
                progress.checkpoint();
                ImageReader reader = new ImageReader(tables, store, edit);
                for (int chunk : reader.chunks()) {
                    for (Image image : reader.read(chunk, kinds)) {
                        show(image.table(), image.id(), image.before(), visitor);
                        show(image.table(), image.id(), image.after(), visitor);
                    }
                }
            }
        }
    }

    private List<Long> edits(ImageStore store) throws SQLException {
        return tables.database()
                .list("SELECT DISTINCT edit FROM " + store.table() + " ORDER BY edit", row -> row.getLong(1));
    }

    private static void show(RecordTable table, String id, RecordState state, Visitor visitor) throws SQLException {
        if (state.isPresent()) {
            Decoding.value(() -> {
                visitor.visit(table, id, state.values());
                return true;
            });
        }
    }

    /** Every transcript as it stands or once stood, each state once. */
    Set<TranscriptState> transcripts(Progress progress) throws SQLException, TaskException {
        Set<TranscriptState> states = new LinkedHashSet<>();
        forEach(
                Set.of(RecordTable.TRANSCRIPT),
                progress,
                (table, id, values) -> states.add(TranscriptState.of(id, values)));
        return states;
    }

    /** Sees the states. */
    @FunctionalInterface
    interface Visitor {

        void visit(RecordTable table, String id, Object[] values);
    }
}
