// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Seals;
import org.rapport.jdbc.internal.journal.StudySeal;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.StoreMessage;

/** Brings a study of an earlier version up to the newest, after a copy was made beside it. */
final class Growth {

    private final StudyFile study;
    private final Schema schema;

    Growth(StudyFile study, Schema schema) {
        this.study = study;
        this.schema = schema;
    }

    void bringUp() throws TaskException {
        study.with(database -> {
            bringUp(database);
            return true;
        });
    }

    private void bringUp(Database database) throws SQLException, TaskException {
        int version = Schema.version(database);
        if (version > schema.newest()) { // the header lags behind while another program has the file open
            throw study.faults().of(StoreMessage.NEWER, version, schema.newest());
        }
        if (version == schema.newest()) {
            return;
        }
        if (!study.isWritable()) {
            throw study.faults().of(StoreMessage.READ_ONLY);
        }
        try (FreshFile copy = FreshFile.in(copy(version), study.connector().settings(), study.faults())) {
            database.update("VACUUM INTO ?", copy.hidden().toString());
            copy.appear();
        }
        database.execute("BEGIN IMMEDIATE");
        schema.bringUp(database);
        new Seals(database).putMissing();
        new StudySeal(database).put();
        database.execute("COMMIT");
    }

    /** For example {@code name.version-1.rapport}, or with a number if there is one. */
    private Path copy(int version) {
        String name = study.path().getFileName().toString();
        String stem = name.endsWith(".rapport") ? name.substring(0, name.length() - ".rapport".length()) : name;
        Path copy = study.path().resolveSibling(stem + ".version-" + version + ".rapport");
        for (int i = 2; Files.exists(copy); i++) {
            copy = study.path().resolveSibling(stem + ".version-" + version + "-" + i + ".rapport");
        }
        return copy;
    }
}
