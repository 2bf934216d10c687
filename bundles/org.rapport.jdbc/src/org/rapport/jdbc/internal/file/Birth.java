// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.StudySeal;
import org.rapport.jdbc.internal.record.Times;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
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
        Path folder = file.getParent();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw faults.of(StoreMessage.EXISTS);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw faults.of(StoreMessage.NO_FOLDER);
        }
        if (!connector.settings().writable().test(folder)) {
            throw faults.of(StoreMessage.NOT_WRITABLE);
        }
        Path fresh = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            fill(fresh, info);
            name(fresh);
            force(folder);
        } catch (SQLException e) {
            throw faults.of(e);
        } catch (FileAlreadyExistsException e) {
            throw faults.of(StoreMessage.EXISTS);
        } catch (IOException e) {
            throw faults.of(StoreMessage.DISK_ERROR, e.getClass().getSimpleName());
        } finally {
            remove(fresh);
        }
    }

    private void fill(Path fresh, StudyInfo info) throws SQLException {
        try (Database database = connector.making(fresh)) {
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

    /** By a hard link, which never writes over a file; where there are none, by a move after a second look. */
    private void name(Path fresh) throws IOException {
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // some systems do not open folders; there the name is durable a little later
        }
    }

    private static void remove(Path fresh) {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            try {
                Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + ending));
            } catch (IOException e) {
                // a leftover under a hidden name that nobody asked for
            }
        }
    }
}
