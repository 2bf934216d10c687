// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.store.StudyPlace;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.edit.WriteTransaction;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.Times;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.ServerFaults;
import org.rapport.jdbc.internal.sql.ServerMessage;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.jdbc.internal.study.PassingStudy;
import org.rapport.jdbc.internal.study.ReadTransaction;
import org.rapport.jdbc.internal.study.StudyDatabase;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.StudyInfo;

/**
 * An open study on a server: begins transactions, and keeps a few connections. One that died meanwhile is replaced
 * before anything was done on it.
 */
public final class StudyServer implements StudyDatabase {

    private static final int KEPT = 3;
    private static final long PAUSE_MILLIS = 100;

    private final ServerConnector connector;
    private final Deque<Database> idle = new ArrayDeque<>();
    private final ServerWatch watch = new ServerWatch(this);
    private boolean closed;

    private StudyServer(ServerConnector connector) {
        this.connector = connector;
    }

    /** Opens the study if it is of a version up to the schema's; an older one is brought up to it. */
    public static StudyServer open(ServerAddress address, ServerSettings settings, ServerSchema schema, Faults faults)
            throws TaskException {
        StudyServer study = new StudyServer(new ServerConnector(address, settings, faults));
        try {
            study.requireThere(schema);
            return study;
        } catch (TaskException e) {
            study.close();
            throw e;
        }
    }

    private void requireThere(ServerSchema schema) throws TaskException {
        if (version() < schema.newest()) {
            try (WriteTransaction transaction = write(new Coder("Rapport"), "Bring the study up to date")) {
                Database database = transaction.tables().database();
                StudyOwner owner = StudyOwner.of(database);
                owner.enter(database);
                schema.bringUp(database);
                database.update("UPDATE member SET role = role"); // gives their rights on what is new
                owner.leave(database);
                transaction.commit();
            } catch (SQLException e) {
                if (!ServerFaults.has(e, ServerFaults.UNRESOLVED) || version() < schema.newest()) {
                    throw faults().of(e);
                }
            }
        }
        schema.requireKnown(version(), faults());
    }

    private int version() throws TaskException {
        try (ReadTransaction transaction = ServerReading.begin(this, ServerSchema::version)) {
            return ServerSchema.version(transaction.database());
        } catch (SQLException e) {
            ServerAddress address = connector.address();
            throw ServerFaults.has(e, ServerFaults.NO_TABLE)
                    ? faults().of(ServerMessage.NO_STUDY, address.study(), address.database())
                    : faults().of(e);
        }
    }

    public StudyInfo info() throws TaskException {
        return faults().guard(() -> {
            try (ReadTransaction transaction = read()) {
                return transaction
                        .database()
                        .first(
                                "SELECT id, title, created FROM study",
                                row -> info(row.getString(1), row.getString(2), row.getString(3)))
                        .orElseThrow(() -> Decoding.corrupt(new IllegalArgumentException("no study")));
            }
        });
    }

    private static StudyInfo info(String id, String title, String created) throws SQLException {
        return Decoding.value(() -> new StudyInfo(UUID.fromString(id), title, Times.read(created)));
    }

    @Override
    public Faults faults() {
        return connector.faults();
    }

    @Override
    public StudyPlace place() {
        return new StudyPlace(StudyPlace.Kind.SERVER, connector.address().host());
    }

    @Override
    public PassingStudy passing() throws TaskException {
        throw faults().of(ServerMessage.NO_PASSING_COPY);
    }

    /**
     * Writes the study's tables anew, each on its own and outside any transaction; waits a moment for others, such as the
     * server's own housekeeping.
     */
    @Override
    public void clearRemains() throws TaskException {
        try (Connection connection = connector.open()) {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, 0); // a large table takes its time
            try (Statement statement = connection.createStatement()) {
                for (String table : tables(statement)) {
                    clear(connection, table);
                }
            }
        } catch (SQLException e) {
            throw ServerFaults.has(e, ServerFaults.LOCK_NOT_AVAILABLE)
                    ? faults().of(StoreMessage.ERASE_IN_USE)
                    : faults().of(e);
        }
    }

    private void clear(Connection connection, String table) throws SQLException {
        long end = System.nanoTime() + connector.settings().patience().toNanos();
        try (PreparedStatement clear = connection.prepareStatement("SELECT clear_remains(?)")) {
            clear.setString(1, table);
            for (boolean done = false; !done; ) {
                done = isDone(clear, end);
            }
        }
    }

    /** Whether the table is written anew; not yet, if somebody is in the way and there is time to wait. */
    private static boolean isDone(PreparedStatement clear, long end) throws SQLException {
        try {
            return clear.execute();
        } catch (SQLException e) {
            if (!ServerFaults.has(e, ServerFaults.LOCK_NOT_AVAILABLE) || System.nanoTime() - end > 0) {
                throw e;
            }
            pause(e);
            return false;
        }
    }

    private static void pause(SQLException fault) throws SQLException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw fault;
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT c.relname FROM pg_class c"
                + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE c.relkind = 'r' AND n.nspname = current_schema() ORDER BY c.relname")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Override
    public List<Problem> remarks(UUID id) {
        return List.of();
    }

    ServerConnector connector() {
        return connector;
    }

    @Override
    public ReadTransaction read() throws TaskException {
        return faults().guard(() -> ServerReading.begin(this, ServerReading::look));
    }

    @Override
    public WriteTransaction write(Coder coder, String label) throws TaskException {
        return ServerWriting.begin(this, coder, label);
    }

    @Override
    public Optional<Edit> awaitChange(Optional<EditId> after, Duration timeout) throws TaskException {
        return watch.await(after, timeout);
    }

    /** What should be in the study's schema: made anew beside it, and taken back; empty if the login may not. */
    public Optional<Map<String, String>> due(ServerSchema schema) throws SQLException, TaskException {
        String name = new SchemaName("rapport check " + UUID.randomUUID()).quoted();
        try {
            Database database = begin(fresh -> fresh.execute("CREATE SCHEMA " + name));
            try {
                database.execute("SET LOCAL search_path = " + name + ", pg_temp");
                schema.make(database);
                return Optional.of(Catalogue.of(database));
            } finally {
                giveBack(database);
            }
        } catch (SQLException e) {
            if (ServerFaults.has(e, ServerFaults.NO_RIGHT)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** A connection on which a transaction was begun by {@code first}; give it back when that is over, or close it. */
    Database begin(First first) throws SQLException, TaskException {
        Optional<Database> kept = kept();
        if (kept.isPresent()) {
            try {
                return begin(kept.get(), first);
            } catch (SQLException e) {
                if (!ServerFaults.isLost(e)) {
                    throw e;
                }
                drop();
            }
        }
        return begin(connector.connect(), first);
    }

    private static Database begin(Database database, First first) throws SQLException {
        try {
            first.run(database);
            return database;
        } catch (SQLException e) {
            closeAfter(e, database);
            throw e;
        }
    }

    static void closeAfter(SQLException fault, Database database) {
        try {
            database.close();
        } catch (SQLException e) {
            fault.addSuppressed(e);
        }
    }

    private synchronized Optional<Database> kept() {
        if (closed) {
            throw new IllegalStateException("the study is closed");
        }
        return Optional.ofNullable(idle.pollFirst());
    }

    /** Takes back what is not committed, and keeps the connection. */
    void giveBack(Database database) throws SQLException {
        try {
            database.rollBack();
        } catch (SQLException e) {
            closeAfter(e, database);
            if (ServerFaults.isLost(e)) {
                return; // the server has taken it back
            }
            throw e;
        }
        synchronized (this) {
            if (!closed && idle.size() < KEPT) {
                idle.push(database);
                return;
            }
        }
        database.close();
    }

    /** Closes what was given back. */
    private void drop() throws SQLException {
        List<Database> dropped;
        synchronized (this) {
            dropped = List.copyOf(idle);
            idle.clear();
        }
        for (Database database : dropped) {
            database.close();
        }
    }

    @Override
    public void close() throws TaskException {
        watch.end();
        synchronized (this) {
            closed = true;
        }
        faults().guard(() -> {
            drop();
            return true;
        });
    }

    /** The first thing that is done in a transaction. */
    @FunctionalInterface
    interface First {

        void run(Database database) throws SQLException;
    }
}
