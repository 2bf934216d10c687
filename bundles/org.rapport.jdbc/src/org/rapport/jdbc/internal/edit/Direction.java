// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.study.Edit;

/** Whether an edit is taken back or made again. */
enum Direction {
    UNDO(Edit.Kind.UNDO, StoreMessage.UNDO_BLOCKED, StoreMessage.UNDO_ERASED),
    REDO(Edit.Kind.REDO, StoreMessage.REDO_BLOCKED, StoreMessage.REDO_ERASED);

    private final Edit.Kind kind;
    private final StoreMessage blocked;
    private final StoreMessage erased;

    Direction(Edit.Kind kind, StoreMessage blocked, StoreMessage erased) {
        this.kind = kind;
        this.blocked = blocked;
        this.erased = erased;
    }

    Edit.Kind kind() {
        return kind;
    }

    StoreMessage blocked() {
        return blocked;
    }

    StoreMessage erased() {
        return erased;
    }

    /** How the record must stand for this. */
    RecordState expected(Image image) {
        return this == UNDO ? image.after() : image.before();
    }

    RecordState target(Image image) {
        return this == UNDO ? image.before() : image.after();
    }
}
