// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.check.StudyCheck;
import org.rapport.jdbc.internal.edit.DatabaseEdit;
import org.rapport.jdbc.internal.edit.TakingBack;
import org.rapport.jdbc.internal.edit.WriteTransaction;
import org.rapport.jdbc.internal.file.Schema;
import org.rapport.jdbc.internal.file.StudyFile;
import org.rapport.jdbc.internal.file.Writing;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.StudyInfo;

/** A study in one SQLite file. */
final class SqliteStore implements StudyStore {

    private final StudyFile study;
    private final Schema schema;
    private final StudyInfo info;
    private final Faults faults;
    private final Runnable afterwards;

    SqliteStore(StudyFile study, Schema schema, StudyInfo info) {
        this(study, schema, info, () -> {});
    }

    /** A store that does something more after it is closed. */
    SqliteStore(StudyFile study, Schema schema, StudyInfo info, Runnable afterwards) {
        this.study = study;
        this.schema = schema;
        this.info = info;
        this.faults = study.faults();
        this.afterwards = afterwards;
    }

    @Override
    public StudyInfo info() {
        return info;
    }

    @Override
    public StudyReader read() throws TaskException {
        return SnapshotReader.begin(study);
    }

    @Override
    public EditSession edit(Coder coder, String label, String reason) throws TaskException {
        WriteTransaction transaction = Writing.begin(study, coder, label);
        try {
            EditEntry entry =
                    TakingBack.next(transaction.tables(), coder, label, reason, Edit.Kind.DO, Optional.empty());
            return new DatabaseEdit(transaction, entry, faults);
        } catch (SQLException e) {
            closeAfter(e, transaction);
            throw faults.of(e);
        }
    }

    private static void closeAfter(SQLException fault, WriteTransaction transaction) {
        try {
            transaction.close();
        } catch (SQLException e) {
            fault.addSuppressed(e);
        }
    }

    @Override
    public Edit undo(Coder coder) throws TaskException {
        return inTransaction(coder, "Undo", taking -> taking.undo(coder));
    }

    @Override
    public Edit undo(Coder coder, EditId edit) throws TaskException {
        return inTransaction(coder, "Undo", taking -> taking.undo(coder, edit));
    }

    @Override
    public Edit redo(Coder coder) throws TaskException {
        return inTransaction(coder, "Redo", taking -> taking.redo(coder));
    }

    private Edit inTransaction(Coder coder, String label, Step step) throws TaskException {
        return faults.guard(() -> {
            try (WriteTransaction transaction = Writing.begin(study, coder, label)) {
                return step.run(new TakingBack(transaction, faults));
            }
        });
    }

    @Override
    public Optional<Edit> awaitChange(Optional<EditId> after, Duration timeout) throws TaskException {
        return new HeadWatch(study).await(after, timeout);
    }

    @Override
    public List<Problem> check(Progress progress) throws TaskException {
        return new StudyCheck(study, schema).run(progress);
    }

    @Override
    public void close() throws TaskException {
        study.close();
        afterwards.run();
    }

    private interface Step {

        Edit run(TakingBack taking) throws TaskException;
    }
}
