// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.nio.file.Path;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.check.FileCheck;
import org.rapport.jdbc.internal.check.StudyCheck;
import org.rapport.jdbc.internal.file.Birth;
import org.rapport.jdbc.internal.file.Connector;
import org.rapport.jdbc.internal.file.OpenFiles;
import org.rapport.jdbc.internal.file.Schema;
import org.rapport.jdbc.internal.file.Settings;
import org.rapport.jdbc.internal.file.StudyFile;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.study.StudyInfo;

/** Makes and opens studies in SQLite files. */
public final class SqliteStores implements StudyStores {

    private final Connector connector;
    private final Schema schema;

    public SqliteStores() {
        this(Settings.customary(), Schema.current());
    }

    SqliteStores(Settings settings, Schema schema) {
        this.connector = new Connector(settings, new OpenFiles());
        this.schema = schema;
    }

    @Override
    public StudyStore create(StudyAddress address, StudyInfo info) throws TaskException {
        Path file = file(address);
        new Birth(file, connector, schema, new Faults(file.toString())).make(info);
        return open(address);
    }

    @Override
    public StudyStore open(StudyAddress address) throws TaskException {
        Path file = file(address);
        StudyFile study = StudyFile.open(file, connector, schema, new Faults(file.toString()));
        try {
            return store(study, schema, () -> {});
        } catch (TaskException e) {
            study.close();
            throw e;
        }
    }

    /** The store of an open file, which does something more after it is closed. */
    static StudyStore store(StudyFile study, Schema schema, Runnable afterwards) throws TaskException {
        return new JdbcStore(
                study,
                study.info(),
                new StudyCheck(study, new FileCheck(study, schema)),
                new Backup(study, schema)::make,
                afterwards);
    }

    @Override
    public StudyStore openToRead(StudyAddress address) throws TaskException {
        Path file = file(address);
        return new ReadingCopy(file, connector, schema, new Faults(file.toString())).open();
    }

    private static Path file(StudyAddress address) throws TaskException {
        return address.file().orElseThrow(() -> new Faults(address.toString()).of(StoreMessage.NO_FILE));
    }
}
