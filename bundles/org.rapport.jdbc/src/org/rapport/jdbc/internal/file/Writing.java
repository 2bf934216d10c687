// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.sql.SQLException;
import java.util.Optional;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.edit.WriteTransaction;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.coding.Coder;

/** A write transaction on a study file, with a note beside the file that says who writes. */
public final class Writing implements WriteTransaction {

    private final StudyFile study;
    private final Database database;
    private final Tables tables;
    private final WriterNote note;
    private boolean open = true;
    private boolean closed;

    private Writing(StudyFile study, Database database) {
        this.study = study;
        this.database = database;
        this.tables = Tables.of(database);
        this.note = new WriterNote(study.path());
    }

    /** Takes the write lock, and waits for it as long as the settings say. */
    public static Writing begin(StudyFile study, Coder coder, String label) throws TaskException {
        if (!study.isWritable()) {
            throw study.faults().of(StoreMessage.READ_ONLY);
        }
        return study.faults().guard(() -> {
            Database database = study.take();
            try {
                database.execute("BEGIN IMMEDIATE");
            } catch (SQLException e) {
                StudyFile.closeAfter(e, database);
                throw busy(study, e);
            }
            try {
                database.execute("PRAGMA defer_foreign_keys = ON");
            } catch (SQLException e) {
                StudyFile.closeAfter(e, database);
                throw e;
            }
            Writing writing = new Writing(study, database);
            writing.note.write(coder, label);
            return writing;
        });
    }

    private static TaskException busy(StudyFile study, SQLException fault) {
        Optional<String> holder = Faults.isBusy(fault) ? new WriterNote(study.path()).holder() : Optional.empty();
        return holder.map(name -> study.faults().of(StoreMessage.IN_USE_BY, name))
                .orElseGet(() -> study.faults().of(fault));
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public void commit() throws SQLException {
        note.remove();
        database.execute("COMMIT");
        open = false;
        study.changes().raise();
    }

    @Override
    public void close() throws SQLException {
        if (closed) {
            return;
        }
        closed = true;
        boolean clean = !open;
        try {
            if (open) {
                note.remove();
                rollBack();
                clean = true;
            }
        } finally {
            if (clean) {
                study.giveBack(database);
            } else {
                database.close();
            }
        }
    }

    /** After a full disk or the like the database has rolled back by itself. */
    private void rollBack() throws SQLException {
        try {
            database.execute("ROLLBACK");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }
}
