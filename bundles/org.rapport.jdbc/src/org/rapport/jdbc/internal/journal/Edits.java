// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.Times;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;

/** The table of edits. For the time of one transaction. */
public final class Edits {

    private static final String SELECT =
            "SELECT e.number, e.id, e.predecessor, e.coder, e.at, e.label, e.reason, e.kind, e.target, e.records FROM edit e ";
    private static final String LAST_SAID =
            "(SELECT t.kind FROM edit t WHERE t.target = e.id ORDER BY t.number DESC LIMIT 1)";

    private final Database database;
    private final Map<Long, String> ids = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private Optional<EditId> written = Optional.empty();

    public Edits(Database database) {
        this.database = database;
    }

    public Optional<EditEntry> head() throws SQLException {
        return database.first(SELECT + "ORDER BY e.number DESC LIMIT 1", Edits::read);
    }

    /** Latest first. */
    public List<Edit> history(int limit) throws SQLException {
        return database.list(
                SELECT + "ORDER BY e.number DESC LIMIT ?", row -> read(row).edit(), limit);
    }

    public Optional<EditEntry> find(EditId id) throws SQLException {
        return database.first(SELECT + "WHERE e.id = ?", Edits::read, id.toString());
    }

    public EditEntry get(long number) throws SQLException {
        return database.first(SELECT + "WHERE e.number = ?", Edits::read, number)
                .orElseThrow(() -> Decoding.corrupt(new IllegalArgumentException("no such edit")));
    }

    /** The coder's last edit that is not taken back. */
    public Optional<EditEntry> undoable(Coder coder) throws SQLException {
        return database.first(
                SELECT + "WHERE e.coder = ? AND e.kind = 'DO' AND COALESCE(" + LAST_SAID
                        + ", 'DO') <> 'UNDO' ORDER BY e.number DESC LIMIT 1",
                Edits::read,
                coder.name());
    }

    /** The edit that the coder took back last, unless the coder made a new edit or redid it since. */
    public Optional<EditEntry> redoable(Coder coder) throws SQLException {
        return database.first(
                SELECT + "JOIN edit u ON u.target = e.id WHERE u.coder = ? AND u.kind = 'UNDO'"
                        + " AND u.number = (SELECT max(t.number) FROM edit t WHERE t.target = e.id)"
                        + " AND u.number > COALESCE((SELECT max(d.number) FROM edit d WHERE d.coder = ? AND d.kind = 'DO'), 0)"
                        + " ORDER BY u.number DESC LIMIT 1",
                Edits::read,
                coder.name(),
                coder.name());
    }

    /** The last undo or redo of an edit. */
    public Optional<EditEntry> lastAbout(long number) throws SQLException {
        return database.first(SELECT + "WHERE e.target = ? ORDER BY e.number DESC LIMIT 1", Edits::read, id(number));
    }

    /** The edit that was written here last. */
    public Optional<EditId> written() {
        return written;
    }

    /** Writes the edit; the number of its records is told later. */
    public void insert(EditEntry entry) throws SQLException {
        Edit edit = entry.edit();
        database.update(
                "INSERT INTO edit (number, id, predecessor, coder, at, label, reason, kind, target, records)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                edit.id().toString(),
                edit.predecessor().map(EditId::toString).orElse(null),
                edit.coder().name(),
                Times.write(edit.at()),
                edit.label(),
                edit.reason(),
                edit.kind().name(),
                edit.target().map(EditId::toString).orElse(null),
                edit.records());
        remember(entry.number(), edit.id().toString());
        written = Optional.of(edit.id());
    }

    public void setRecords(long number, int records) throws SQLException {
        database.update("UPDATE edit SET records = ? WHERE number = ?", records, number);
    }

    public String id(long number) throws SQLException {
        String known = ids.get(number);
        if (known == null) {
            known = get(number).edit().id().toString();
            remember(number, known);
        }
        return known;
    }

    long number(String id) throws SQLException {
        Long known = numbers.get(id);
        if (known == null) {
            known = database.first("SELECT number FROM edit WHERE id = ?", row -> row.getLong(1), id)
                    .orElseThrow(() -> Decoding.corrupt(new IllegalArgumentException("no such edit")));
            remember(known, id);
        }
        return known;
    }

    private void remember(long number, String id) {
        ids.put(number, id);
        numbers.put(id, number);
    }

    private static EditEntry read(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        String id = row.getString(2);
        Optional<String> predecessor = Optional.ofNullable(row.getString(3));
        String coder = row.getString(4);
        String at = row.getString(5);
        String label = row.getString(6);
        String reason = row.getString(7);
        String kind = row.getString(8);
        Optional<String> target = Optional.ofNullable(row.getString(9));
        int records = row.getInt(10);
        return Decoding.value(() -> new EditEntry(
                number,
                new Edit(
                        EditId.of(id),
                        predecessor.map(EditId::of),
                        new Coder(coder),
                        Times.read(at),
                        label,
                        reason,
                        Edit.Kind.valueOf(kind),
                        target.map(EditId::of),
                        records)));
    }
}
