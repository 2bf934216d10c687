// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.journal.ImageReader;
import org.rapport.jdbc.internal.journal.ImageStore;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.journal.Touches;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.study.Edit;

/**
 * Makes the study anew from its history, edit by edit, undos and redos among them, and compares: each edit must find what
 * the edits before it left, and at the end every record, tombstone and mark must stand in the tables as it was made.
 */
final class ReplayCheck {

    private final Tables tables;
    private final Findings findings;

    ReplayCheck(Tables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    void run(Progress progress) throws SQLException, TaskException {
        long kept = tables.edits().kept();
        List<EditEntry> edits = tables.edits().own(kept, EnumSet.allOf(RecordTable.class));
        progress.begin("Making the study anew from its history", edits.size());
        try (Replay replay = Replay.begin()) {
            begin(kept, replay);
            for (EditEntry edit : edits) {
                progress.checkpoint();
                try {
                    run(edit, replay);
                } catch (SQLException e) {
                    findings.add(StoreMessage.CHECK_IMAGE, edit.number());
                }
                progress.advance(1);
            }
            compare(replay);
        }
    }

    /** Where the images of earlier edits were erased, it begins with the records as they were kept then. */
    private void begin(long kept, Replay replay) throws SQLException {
        ImageReader reader = new ImageReader(tables, ImageStore.SNAPSHOT, kept);
        for (int chunk : reader.chunks()) {
            for (Image image : reader.read(chunk)) {
                replay.set(image.table(), image.id(), image.before());
            }
        }
    }

    private void run(EditEntry entry, Replay replay) throws SQLException {
        if (entry.edit().kind() == Edit.Kind.ERASE) {
            return; // it changed what the history tells, not what the history did
        }
        boolean back = entry.edit().kind() == Edit.Kind.UNDO;
        long source = tables.edits().source(entry);
        Touches touches = new Touches();
        ImageReader reader = new ImageReader(tables, source);
        for (int chunk : ordered(reader.chunks(), back)) {
            for (Image image : ordered(reader.read(chunk), back)) {
                touches.add(image.table(), image.id(), image.before(), image.after());
                apply(entry.number(), image, back, replay);
            }
        }
        if (!touches.stand(tables.database(), entry.number())) {
            findings.add(StoreMessage.CHECK_TOUCHES, entry.number());
        }
    }

    private void apply(long edit, Image image, boolean back, Replay replay) throws SQLException {
        RecordState found = back ? image.after() : image.before();
        if (!replay.stands(image.table(), image.id(), found) && !isUnseen(image.table(), found)) {
            findings.add(StoreMessage.CHECK_REPLAY, edit, image.table().table(), image.id());
        }
        replay.set(image.table(), image.id(), back ? image.before() : image.after());
    }

    /** Whether an edit that may not be seen left the record so, or may have. */
    private boolean isUnseen(RecordTable table, RecordState state) throws SQLException {
        if (!inPart() || !table.isPersonal()) {
            return false;
        }
        return tables.edits().kept() > 0
                || tables.database()
                        .first("SELECT 1 FROM edit WHERE number = ?", row -> true, state.edit())
                        .isEmpty();
    }

    private boolean inPart() {
        return tables.database().sight() == Database.Sight.PART;
    }

    private void compare(Replay replay) throws SQLException {
        for (RecordTable table : RecordTable.values()) {
            tables.records().forEach(table, (id, state) -> {
                if (!replay.stands(table, id, state) && !isUnseen(table, state)) {
                    findings.add(StoreMessage.CHECK_STATE, table.table(), id);
                }
                replay.take(table, id);
            });
        }
        if (replay.size() > 0 && !inPart()) { // what somebody else removed may be one's own
            findings.add(StoreMessage.CHECK_MISSING, replay.size());
        }
    }

    private static <T> List<T> ordered(List<T> list, boolean back) {
        List<T> ordered = new ArrayList<>(list);
        if (back) {
            Collections.reverse(ordered);
        }
        return ordered;
    }
}
