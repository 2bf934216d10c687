// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Edits;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;

/** Undo and redo, each an edit of its own in a write transaction. */
public final class TakingBack {

    private final WriteTransaction transaction;
    private final Faults faults;

    public TakingBack(WriteTransaction transaction, Faults faults) {
        this.transaction = transaction;
        this.faults = faults;
    }

    /** Takes back the coder's last edit that is not taken back yet. */
    public Edit undo(Coder coder) throws TaskException {
        return faults.guard(() -> {
            EditEntry target = transaction
                    .tables()
                    .edits()
                    .undoable(coder)
                    .orElseThrow(() -> faults.of(StoreMessage.NOTHING_TO_UNDO, coder));
            return run(coder, target, Direction.UNDO);
        });
    }

    /** Takes back this edit, whoever made it. */
    public Edit undo(Coder coder, EditId id) throws TaskException {
        return faults.guard(() -> {
            Edits edits = transaction.tables().edits();
            EditEntry target = edits.find(id).orElseThrow(() -> faults.of(StoreMessage.NO_EDIT, id));
            requireUndoable(target, edits);
            return run(coder, target, Direction.UNDO);
        });
    }

    private void requireUndoable(EditEntry target, Edits edits) throws SQLException, TaskException {
        Edit edit = target.edit();
        if (edit.through().isPresent()) {
            throw faults.of(StoreMessage.UNDO_FOREIGN, edit.label());
        }
        if (edit.kind() == Edit.Kind.ERASE) {
            throw faults.of(StoreMessage.UNDO_ERASURE, edit.label());
        }
        if (edit.target().isPresent()) {
            throw faults.of(StoreMessage.UNDO_OF_UNDO, edit.label());
        }
        if (edits.isTakenBack(target.number())) {
            throw faults.of(StoreMessage.UNDONE_ALREADY, edit.label());
        }
    }

    /** Makes the edit again that the coder took back last. */
    public Edit redo(Coder coder) throws TaskException {
        return faults.guard(() -> {
            EditEntry target = transaction
                    .tables()
                    .edits()
                    .redoable(coder)
                    .orElseThrow(() -> faults.of(StoreMessage.NOTHING_TO_REDO, coder));
            return run(coder, target, Direction.REDO);
        });
    }

    private Edit run(Coder coder, EditEntry target, Direction direction) throws SQLException, TaskException {
        Tables tables = transaction.tables();
        requireImages(target, direction, tables.edits());
        EditEntry entry = next(
                tables,
                coder,
                target.edit().label(),
                "",
                direction.kind(),
                Optional.of(target.edit().id()));
        entry = entry.withRecords(target.edit().records());
        new Reversal(tables, faults, target, direction).run(entry);
        transaction.commit();
        return entry.edit();
    }

    /** What is left of an edit that was erased in part can be taken back; where nothing is left, nothing can. */
    private void requireImages(EditEntry target, Direction direction, Edits edits) throws SQLException, TaskException {
        Optional<EditEntry> erasure = edits.erasureOf(target.number());
        if (erasure.isPresent()) {
            throw faults.of(
                    direction.erased(),
                    target.edit().label(),
                    LocalDate.ofInstant(erasure.get().edit().at(), ZoneOffset.UTC),
                    erasure.get().edit().coder());
        }
    }

    /** The edit that comes after the last one. */
    public static EditEntry next(
            Tables tables, Coder coder, String label, String reason, Edit.Kind kind, Optional<EditId> target)
            throws SQLException {
        long number = tables.edits().lastNumber() + 1;
        Optional<EditId> predecessor = tables.edits().last();
        return new EditEntry(
                number, new Edit(EditId.random(), predecessor, coder, Instant.now(), label, reason, kind, target, 0));
    }
}
