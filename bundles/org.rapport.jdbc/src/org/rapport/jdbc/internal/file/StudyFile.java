// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.api.store.StudyPlace;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.edit.WriteTransaction;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.Times;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.jdbc.internal.study.PassingStudy;
import org.rapport.jdbc.internal.study.ReadTransaction;
import org.rapport.jdbc.internal.study.StudyDatabase;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.StudyInfo;

/** An open study file: hands out connections and keeps a few that were given back. Safe for several threads. */
public final class StudyFile implements StudyDatabase {

    private static final int KEPT = 3;

    private final Path file;
    private final Object key;
    private final Connector connector;
    private final Faults faults;
    private final boolean writable;
    private final StudyPlace place;
    private final ReadOnlyFile readOnly;
    private final Deque<Database> idle = new ArrayDeque<>();
    private final ChangeSignal changes = new ChangeSignal();
    private boolean closed;

    private StudyFile(Path file, Object key, StudyPlace place, FileHeader header, Connector connector, Faults faults) {
        this.file = file;
        this.key = key;
        this.connector = connector;
        this.faults = faults;
        this.place = place;
        this.writable = isWritable(file, connector);
        this.readOnly = new ReadOnlyFile(file, header.logged(), connector, faults);
    }

    /** Opens the file if it is a whole study of a version up to the schema's; an older one is brought up to it. */
    public static StudyFile open(Path file, Connector connector, Schema schema, Faults faults) throws TaskException {
        Path absolute = file.toAbsolutePath();
        Object key = key(absolute).orElseThrow(() -> faults.of(StoreMessage.MISSING));
        try {
            return open(absolute, key, connector, schema, faults);
        } catch (TaskException e) {
            throw new Rescue(absolute, connector, faults).explain(e);
        }
    }

    private static StudyFile open(Path file, Object key, Connector connector, Schema schema, Faults faults)
            throws TaskException {
        StudyFile study = openAsIs(file, key, connector, schema, faults);
        try {
            new Growth(study, schema).bringUp();
            study.info();
            study.removeStaleNote();
            return study;
        } catch (TaskException e) {
            study.close();
            throw e;
        }
    }

    /** Opens the file if it is a whole study of a version up to the schema's, and leaves it at its version. */
    public static StudyFile openAsIs(Path file, Connector connector, Schema schema, Faults faults)
            throws TaskException {
        Path absolute = file.toAbsolutePath();
        Object key = key(absolute).orElseThrow(() -> faults.of(StoreMessage.MISSING));
        return openAsIs(absolute, key, connector, schema, faults);
    }

    private static StudyFile openAsIs(Path file, Object key, Connector connector, Schema schema, Faults faults)
            throws TaskException {
        StudyPlace place = connector.settings().places().apply(file);
        FileHeader header = connector.open().enter(key, () -> {
            FileHeader found = FileHeader.require(file, schema.newest(), faults);
            return settle(found, file, place, connector, faults);
        });
        return new StudyFile(file, key, place, header, connector, faults);
    }

    private static boolean isWritable(Path file, Connector connector) {
        return connector.settings().writable().test(file)
                && connector.settings().writable().test(file.getParent());
    }

    /** A study that came from a local disk may be in a mode that does not work here. */
    private static FileHeader settle(FileHeader header, Path file, StudyPlace place, Connector connector, Faults faults)
            throws TaskException {
        if (!header.logged() || place.isLocal() || !isWritable(file, connector)) {
            return header;
        }
        return faults.guard(() -> {
            connector.settle(file);
            return new FileHeader(false);
        });
    }

    private static Optional<Object> key(Path file) {
        try {
            return Optional.of(OpenFiles.key(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public StudyInfo info() throws TaskException {
        return with(database -> database.first(
                        "SELECT id, title, created FROM study",
                        row -> info(row.getString(1), row.getString(2), row.getString(3)))
                .orElseThrow(() -> Decoding.corrupt(new IllegalArgumentException("no study"))));
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

    @Override
    public Optional<Edit> awaitChange(Optional<EditId> after, Duration timeout) throws TaskException {
        return new HeadWatch(this).await(after, timeout);
    }

    /** Runs work on a connection outside any transaction, and keeps the connection if all went well. */
    public <T> T with(Work<T> work) throws TaskException {
        return faults.guard(() -> {
            Database database = take();
            T result;
            try {
                result = work.run(database);
                database.verify();
            } catch (SQLException | TaskException | RuntimeException e) {
                closeAfter(e, database);
                throw e;
            }
            giveBack(database);
            return result;
        });
    }

    /** A connection outside any transaction; give it back the same way, or close it. */
    public Database take() throws SQLException, TaskException {
        requireOpen();
        requireThere();
        Optional<Database> kept = kept();
        if (kept.isPresent()) {
            return kept.get();
        }
        return writable ? connector.writing(file, Journal.in(place)) : readOnly.open();
    }

    private synchronized void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the study is closed");
        }
    }

    private synchronized Optional<Database> kept() {
        return Optional.ofNullable(idle.poll());
    }

    /** What is written to a file that was moved away under an open connection would be missing where people look. */
    private void requireThere() throws SQLException, TaskException {
        if (!key(file).equals(Optional.of(key))) {
            for (Database database : drain()) {
                database.close();
            }
            throw faults.of(StoreMessage.GONE);
        }
    }

    private synchronized List<Database> drain() {
        List<Database> drained = List.copyOf(idle);
        idle.clear();
        return drained;
    }

    public void giveBack(Database database) throws SQLException {
        synchronized (this) {
            if (writable && !closed && idle.size() < KEPT) {
                idle.push(database);
                return;
            }
        }
        database.close();
    }

    /** Closes a connection after a fault that is more telling than what the closing may say. */
    public static void closeAfter(Exception fault, Database database) {
        try {
            database.close();
        } catch (SQLException e) {
            fault.addSuppressed(e);
        }
    }

    /** Whether another file is the same study. */
    public boolean isCopy(Path other, UUID study) {
        return connector.study(other).filter(study::equals).isPresent();
    }

    @Override
    public StudyPlace place() {
        return place;
    }

    @Override
    public PassingStudy passing() throws TaskException {
        String name = "file:rapport-" + UUID.randomUUID() + "?mode=memory&cache=shared";
        return with(database -> {
            Database copy = connector.passing(name);
            try {
                database.update("VACUUM INTO ?", name);
                return new PassingStudy(copy, faults);
            } catch (SQLException e) {
                closeAfter(e, copy);
                throw e;
            }
        });
    }

    @Override
    public void clearRemains() throws TaskException {
        if (!writable) {
            throw faults.of(StoreMessage.READ_ONLY);
        }
        faults.guard(() -> {
            requireThere();
            try (Database database = connector.writing(file, Journal.in(place))) {
                new Remains(faults).clear(database);
            }
            return true;
        });
    }

    @Override
    public List<Problem> remarks(UUID id) {
        return new PlaceRemarks(this, id).find();
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

    /** Raised after each edit that this process makes through this object. */
    public ChangeSignal changes() {
        return changes;
    }

    public boolean isWritable() {
        return writable;
    }

    /** Closes what was given back; with the last connection the file becomes one single file again. */
    @Override
    public void close() throws TaskException {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        changes.end();
        try {
            faults.guard(() -> {
                for (Database database : drain()) {
                    database.close();
                }
                return true;
            });
        } finally {
            connector.open().leave(key);
        }
        removeStaleNote();
    }

    private void removeStaleNote() {
        if (writable) {
            new WriterNote(file).removeIfStale();
        }
    }

    /**
     * What is done on a connection.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Work<T> {

        T run(Database database) throws SQLException, TaskException;
    }
}
