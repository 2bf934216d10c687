// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.sql.SQLException;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.file.StudyFile;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.query.QueryReader;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;

/** Reads a study as it stood when the reader was made, on a connection of its own. */
final class SnapshotReader extends QueryReader {

    private final StudyFile study;
    private final Database database;
    private boolean closed;

    private SnapshotReader(StudyFile study, Database database, Tables tables) {
        super(tables, study.faults());
        this.study = study;
        this.database = database;
    }

    static SnapshotReader begin(StudyFile study) throws TaskException {
        return study.faults().guard(() -> {
            Database database = study.take();
            try {
                database.execute("BEGIN");
                database.first("SELECT max(number) FROM edit", row -> row.getLong(1)); // the snapshot is taken now
            } catch (SQLException e) {
                StudyFile.closeAfter(e, database);
                throw e;
            }
            return new SnapshotReader(study, database, Tables.of(database));
        });
    }

    @Override
    protected <T> T ask(Faults.Work<T> question) throws TaskException {
        if (closed) {
            throw new IllegalStateException("the reader is closed");
        }
        T answer = super.ask(question);
        database.verify();
        return answer;
    }

    @Override
    public void close() throws TaskException {
        if (!closed) {
            closed = true;
            study.faults().guard(() -> {
                try {
                    database.execute("ROLLBACK");
                } catch (SQLException e) {
                    StudyFile.closeAfter(e, database);
                    throw e;
                }
                study.giveBack(database);
                database.verify(); // what a stream read was not looked after
                return true;
            });
        }
    }
}
