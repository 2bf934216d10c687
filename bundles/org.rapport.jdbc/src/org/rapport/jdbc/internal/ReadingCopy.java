// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.file.Connector;
import org.rapport.jdbc.internal.file.Schema;
import org.rapport.jdbc.internal.file.Settings;
import org.rapport.jdbc.internal.file.StudyFile;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;

/** Opens a study file without the right to write; one of an earlier version as a passing copy that is brought up. */
final class ReadingCopy {

    private final Path file;
    private final Connector writing;
    private final Connector reading;
    private final Schema schema;
    private final Faults faults;

    ReadingCopy(Path file, Connector connector, Schema schema, Faults faults) {
        this.file = file;
        this.writing = connector;
        Settings settings = connector.settings();
        this.reading =
                new Connector(new Settings(settings.patience(), settings.pragmas(), path -> false), connector.open());
        this.schema = schema;
        this.faults = faults;
    }

    StudyStore open() throws TaskException {
        StudyFile study = StudyFile.openAsIs(file, reading, schema, faults);
        try {
            int version = study.with(Schema::version);
            if (version == schema.newest()) {
                return SqliteStores.store(study, schema, () -> {});
            }
            try (study) {
                return broughtUp(study, version);
            }
        } catch (TaskException e) {
            study.close();
            throw e;
        }
    }

    private StudyStore broughtUp(StudyFile earlier, int version) throws TaskException {
        if (version > schema.newest()) {
            throw faults.of(StoreMessage.NEWER, version, schema.newest());
        }
        try {
            Path folder = Files.createTempDirectory("rapport-copy");
            try {
                Path copy = folder.resolve("copy.rapport");
                earlier.with(database -> database.update("VACUUM INTO ?", copy.toString()));
                StudyFile study = StudyFile.open(copy, writing, schema, faults);
                return SqliteStores.store(study, schema, () -> remove(folder));
            } catch (TaskException e) {
                remove(folder);
                throw e;
            }
        } catch (IOException e) {
            throw faults.of(StoreMessage.DISK_ERROR, e.getClass().getSimpleName());
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.deleteIfExists(each);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // a leftover in the folder for passing files
        }
    }
}
