// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.edit.WriteTransaction;
import org.rapport.jdbc.internal.place.ReadTransaction;
import org.rapport.jdbc.internal.place.StudyPlace;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.Times;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.StudyInfo;

/** An open study file: hands out connections and keeps a few that were given back. Safe for several threads. */
public final class StudyFile implements StudyPlace {

    private static final int KEPT = 3;

    private final Path file;
    private final Connector connector;
    private final Faults faults;
    private final boolean writable;
    private final Deque<Database> idle = new ArrayDeque<>();
    private boolean closed;

    private StudyFile(Path file, Connector connector, Faults faults, boolean writable) {
        this.file = file;
        this.connector = connector;
        this.faults = faults;
        this.writable = writable;
    }

    /** Opens the file if it is a whole study of a version up to the schema's; an older one is brought up to it. */
    public static StudyFile open(Path file, Connector connector, Schema schema, Faults faults) throws TaskException {
        FileHeader.require(file, schema.newest(), faults);
        Path absolute = file.toAbsolutePath();
        boolean writable = connector.settings().writable().test(absolute)
                && connector.settings().writable().test(absolute.getParent());
        StudyFile study = new StudyFile(absolute, connector, faults, writable);
        try {
            study.requireReadable();
            new Growth(study, schema).bringUp();
            return study;
        } catch (TaskException e) {
            study.close();
            throw e;
        }
    }

    private void requireReadable() throws TaskException {
        try {
            if (!writable && FileHeader.hasLog(file)) {
                throw faults.of(StoreMessage.UNFINISHED);
            }
        } catch (IOException e) {
            throw faults.of(StoreMessage.UNREADABLE);
        }
    }

    public StudyInfo info() throws TaskException {
        return faults.guard(() -> {
            Database database = take();
            try {
                return database.first(
                                "SELECT id, title, created FROM study",
                                row -> info(row.getString(1), row.getString(2), row.getString(3)))
                        .orElseThrow(() -> Decoding.corrupt(new IllegalArgumentException("no study")));
            } finally {
                giveBack(database);
            }
        });
    }

    private static StudyInfo info(String id, String title, String created) throws SQLException {
        return Decoding.value(() -> new StudyInfo(UUID.fromString(id), title, Times.read(created)));
    }

    @Override
    public ReadTransaction read() throws TaskException {
        return Reading.begin(this);
    }

    @Override
    public WriteTransaction write(Coder coder, String label) throws TaskException {
        return Writing.begin(this, coder, label);
    }

    /** A connection outside any transaction; give it back the same way. */
    public Database take() throws SQLException {
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the study is closed");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return writable ? connector.writing(file) : connector.immutable(file);
    }

    public void giveBack(Database database) throws SQLException {
        synchronized (this) {
            if (!closed && idle.size() < KEPT) {
                idle.push(database);
                return;
            }
        }
        database.close();
    }

    public Path path() {
        return file;
    }

    @Override
    public Faults faults() {
        return faults;
    }

    public Connector connector() {
        return connector;
    }

    public boolean isWritable() {
        return writable;
    }

    /** Closes what was given back; with the last connection the file becomes one single file again. */
    @Override
    public void close() throws TaskException {
        Deque<Database> open;
        synchronized (this) {
            closed = true;
            open = new ArrayDeque<>(idle);
            idle.clear();
        }
        faults.guard(() -> {
            for (Database database : open) {
                database.close();
            }
            return true;
        });
        if (writable) {
            new WriterNote(file).removeIfStale();
        }
    }
}
