// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.edit.WriteTransaction;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.ServerFaults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.EditId;

/**
 * A write transaction on a study on a server. It holds a lock of the study's own until its end, so that edits are
 * committed one after the other, and says in the connection's name who writes, unless the study is blind.
 */
final class ServerWriting implements WriteTransaction {

    /** The connection's name while nobody writes on it. */
    static final String APPLICATION = "Rapport";

    /** Waits for the lock at most as long as the connection's lock_timeout says. */
    static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(current_schema(), 0))";

    private static final String SAY = "SELECT sees_all(), is_lead(), my_role(), my_coder(),"
            + " set_config('application_name', CASE WHEN is_blind() THEN ? ELSE ? END, true)";
    private static final String HOLDER = """
            SELECT a.usename, a.application_name
            FROM (SELECT hashtextextended(current_schema(), 0) AS key) k
            JOIN pg_locks l ON l.classid = ((k.key >> 32) & 4294967295)::oid AND l.objid = (k.key & 4294967295)::oid
            JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.granted
                AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
            """;
    private static final int LONGEST = 63;

    private final StudyServer study;
    private final Database database;
    private final Tables tables;
    private boolean lost;
    private boolean closed;

    private ServerWriting(StudyServer study, Database database) {
        this.study = study;
        this.database = database;
        this.tables = Tables.of(database);
    }

    static ServerWriting begin(StudyServer study, Coder coder, String label) throws TaskException {
        return study.faults().guard(() -> {
            List<Standing> standing = new ArrayList<>();
            ServerWriting writing;
            try {
                writing = new ServerWriting(study, study.begin(database -> {
                    database.first(LOCK, row -> true);
                    standing.addAll(database.list(SAY, Standing::of, APPLICATION, name(coder, label)));
                    database.see(standing.get(0).sight());
                }));
            } catch (SQLException e) {
                throw ServerFaults.has(e, ServerFaults.LOCK_NOT_AVAILABLE) ? busy(study, e) : e;
            }
            Optional<TaskException> refusal = standing.get(standing.size() - 1).refusal(coder, study.faults());
            if (refusal.isPresent()) {
                writing.close();
                throw refusal.get();
            }
            return writing;
        });
    }

    /** What a connection is called: ASCII, as short as the server cuts it. */
    private static String name(Coder coder, String label) {
        String name = Normalizer.normalize(coder.name() + ", \"" + label + '"', Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]", "?");
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 4) + "...\"";
    }

    private static SQLException busy(StudyServer study, SQLException fault) throws SQLException, TaskException {
        Optional<String> holder;
        try (ServerReading reading = ServerReading.begin(study, ServerReading::look)) {
            holder = reading.database().first(HOLDER, row -> row.getString(2) + " (" + row.getString(1) + ')');
        }
        if (holder.isPresent()) {
            throw study.faults().of(StoreMessage.IN_USE_BY, holder.get());
        }
        return fault;
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public void commit() throws SQLException {
        try {
            database.commit();
        } catch (SQLException e) {
            if (!ServerFaults.isLost(e)) {
                throw e;
            }
            lost = true;
            resolve(e);
        }
    }

    /** The server may have committed before the connection was lost; the one who edits must know. */
    private void resolve(SQLException fault) throws SQLException {
        EditId edit = tables.edits()
                .written()
                .orElseThrow(() -> new SQLException("no edit tells", ServerFaults.UNRESOLVED, fault));
        if (!new LostCommit(study, edit).isThere(fault)) {
            throw fault;
        }
    }

    @Override
    public void close() throws SQLException {
        if (closed) {
            return;
        }
        closed = true;
        if (lost) {
            database.close();
        } else {
            study.giveBack(database);
        }
    }
}
