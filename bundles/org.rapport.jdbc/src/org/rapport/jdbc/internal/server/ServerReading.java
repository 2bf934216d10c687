// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.study.ReadTransaction;

/** A view of a study on a server as it was when the transaction began. */
record ServerReading(StudyServer study, Database database) implements ReadTransaction {

    /** The view is taken with the first question. */
    static ServerReading begin(StudyServer study, StudyServer.First first) throws SQLException, TaskException {
        return new ServerReading(study, study.begin(database -> {
            database.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            first.run(database);
        }));
    }

    static void look(Database database) throws SQLException {
        database.see(database.first("SELECT sees_all()", ServerReading::sight).orElseThrow());
    }

    static Database.Sight sight(ResultSet row) throws SQLException {
        return row.getBoolean(1) ? Database.Sight.ALL : Database.Sight.PART;
    }

    @Override
    public void close() throws SQLException {
        study.giveBack(database);
    }
}
