// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyErasure;
import org.rapport.api.store.StudyPlace;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.check.StudyCheck;
import org.rapport.jdbc.internal.edit.DatabaseEdit;
import org.rapport.jdbc.internal.edit.TakingBack;
import org.rapport.jdbc.internal.edit.WriteTransaction;
import org.rapport.jdbc.internal.erase.DatabaseErasure;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.study.StudyDatabase;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.StudyInfo;

/** A study in a database. */
final class JdbcStore implements StudyStore {

    private final StudyDatabase study;
    private final StudyInfo info;
    private final StudyCheck inspection;
    private final Copying copying;
    private final Faults faults;
    private final Runnable afterwards;

    JdbcStore(StudyDatabase study, StudyInfo info, StudyCheck inspection, Copying copying) {
        this(study, info, inspection, copying, () -> {});
    }

    /** A store that does something more after it is closed. */
    JdbcStore(StudyDatabase study, StudyInfo info, StudyCheck inspection, Copying copying, Runnable afterwards) {
        this.study = study;
        this.info = info;
        this.inspection = inspection;
        this.copying = copying;
        this.faults = study.faults();
        this.afterwards = afterwards;
    }

    @Override
    public StudyInfo info() {
        return info;
    }

    @Override
    public StudyPlace place() {
        return study.place();
    }

    @Override
    public List<Problem> remarks() {
        return study.remarks(info.id());
    }

    @Override
    public StudyReader read() throws TaskException {
        return new SnapshotReader(study);
    }

    @Override
    public EditSession edit(Coder coder, String label, String reason) throws TaskException {
        WriteTransaction transaction = study.write(coder, label);
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
            try (WriteTransaction transaction = study.write(coder, label)) {
                return step.run(new TakingBack(transaction, faults));
            }
        });
    }

    @Override
    public Optional<Edit> awaitChange(Optional<EditId> after, Duration timeout) throws TaskException {
        return study.awaitChange(after, timeout);
    }

    @Override
    public List<Problem> check(Progress progress) throws TaskException {
        return inspection.run(progress);
    }

    @Override
    public List<Problem> checkFully(Progress progress) throws TaskException {
        return inspection.runFully(progress);
    }

    @Override
    public List<Message> mend(Progress progress) throws TaskException {
        return inspection.mend(progress);
    }

    @Override
    public void backup(Path target, Progress progress) throws TaskException {
        copying.run(target, progress);
    }

    @Override
    public StudyErasure erasure() {
        return new DatabaseErasure(
                study,
                passing -> new JdbcStore(passing, info, new StudyCheck(passing, (database, findings) -> {}), copying));
    }

    @Override
    public void close() throws TaskException {
        study.close();
        afterwards.run();
    }

    /** Copies the study into a file. */
    @FunctionalInterface
    interface Copying {

        void run(Path target, Progress progress) throws TaskException;
    }

    private interface Step {

        Edit run(TakingBack taking) throws TaskException;
    }
}
