// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.nio.file.Path;
import java.sql.SQLException;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.StudySeal;
import org.rapport.jdbc.internal.record.Times;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.model.study.StudyInfo;

/** Makes a study file under a passing name in the same folder, and gives it its name when it is whole. */
public final class Birth {

    private final Path file;
    private final Connector connector;
    private final Schema schema;
    private final Faults faults;

    public Birth(Path file, Connector connector, Schema schema, Faults faults) {
        this.file = file.toAbsolutePath();
        this.connector = connector;
        this.schema = schema;
        this.faults = faults;
    }

    public void make(StudyInfo info) throws TaskException {
        try (FreshFile fresh = FreshFile.in(file, connector.settings(), faults)) {
            fill(fresh.hidden(), info);
            fresh.appear();
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    private void fill(Path fresh, StudyInfo info) throws SQLException {
        Journal journal = Journal.in(connector.settings().places().apply(file));
        try (Database database = connector.making(fresh, journal)) {
            database.execute("BEGIN IMMEDIATE");
            schema.bringUp(database);
            database.update(
                    "INSERT INTO study (id, title, created) VALUES (?, ?, ?)",
                    info.id().toString(),
                    info.title(),
                    Times.write(info.created()));
            new StudySeal(database).put();
            database.execute("COMMIT");
        }
    }
}
