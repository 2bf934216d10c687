// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.sql.SQLException;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.study.ReadTransaction;

/** A view of a study file as it was when the transaction began. */
record Reading(StudyFile study, Database database) implements ReadTransaction {

    static Reading begin(StudyFile study) throws TaskException {
        return study.faults().guard(() -> {
            Database database = study.take();
            try {
                database.execute("BEGIN");
                database.first("SELECT max(number) FROM edit", row -> row.getLong(1)); // the snapshot is taken now
            } catch (SQLException e) {
                StudyFile.closeAfter(e, database);
                throw e;
            }
            return new Reading(study, database);
        });
    }

    @Override
    public void close() throws SQLException, TaskException {
        try {
            database.execute("ROLLBACK");
        } catch (SQLException e) {
            StudyFile.closeAfter(e, database);
            throw e;
        }
        study.giveBack(database);
        database.verify(); // what a stream read was not looked after
    }
}
