// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.Times;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Placeholders;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;

/** The table of edits. For the time of one transaction. */
public final class Edits {

    private final Database database;
    /** Where the edits are read, as far as they may be seen. */
    private final String table;
    /** Where the names of all edits are read. */
    private final String names;

    private final String select;
    private final Map<Long, String> ids = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private Optional<EditId> written = Optional.empty();

    public Edits(Database database) {
        this.database = database;
        this.table = database.sight() == Database.Sight.PART ? "journal" : "edit";
        this.names = database.sight() == Database.Sight.PART ? "edit_name" : "edit";
        this.select = "SELECT e.number, e.id, e.predecessor, e.coder, e.at, e.label, e.reason, e.kind, e.target,"
                + " e.records, e.joined, e.through, e.erases FROM " + table + " e ";
    }

    private String lastSaid() {
        return "(SELECT t.kind FROM " + table
                + " t WHERE t.target = e.id AND t.through IS NULL ORDER BY t.number DESC LIMIT 1)";
    }

    /** Edits of another copy are told where the merge is that brought them. */
    private String told() {
        return "COALESCE((SELECT m.number FROM " + names + " m WHERE m.id = e.through), e.number)";
    }

    /** The last edit made in this copy, whether it may be seen or not. */
    public Optional<EditId> last() throws SQLException {
        String sql = "SELECT id FROM " + names + " WHERE through IS NULL ORDER BY number DESC LIMIT 1";
        Optional<String> id = database.first(sql, row -> row.getString(1));
        return id.isEmpty() ? Optional.empty() : Optional.of(Decoding.value(() -> EditId.of(id.get())));
    }

    /** The number given last, to an edit of this copy or of another; 0 if there is none. */
    public long lastNumber() throws SQLException {
        return database.first("SELECT max(number) FROM " + names, row -> row.getLong(1))
                .orElse(0L);
    }

    /** The last edit made in this copy. */
    public Optional<EditEntry> head() throws SQLException {
        return database.first(select + "WHERE e.through IS NULL ORDER BY e.number DESC LIMIT 1", Edits::read);
    }

    /** The edits that are asked for, latest first. */
    public List<Edit> history(HistoryQuery query) throws SQLException {
        StringBuilder sql = new StringBuilder(select + "WHERE 1 = 1");
        List<Object> values = new ArrayList<>();
        query.coder().ifPresent(coder -> {
            sql.append(" AND e.coder = ?");
            values.add(coder.name());
        });
        query.transcript().ifPresent(id -> addTouch(sql, values, "TRANSCRIPT", id.toString()));
        query.code().ifPresent(id -> addTouch(sql, values, "CODE", id.value()));
        sql.append(" ORDER BY " + told() + " DESC, e.through IS NOT NULL, e.number DESC");
        query.limit().ifPresent(limit -> {
            sql.append(" LIMIT ?");
            values.add(limit);
        });
        return database.list(sql.toString(), row -> read(row).edit(), values.toArray());
    }

    private static void addTouch(StringBuilder sql, List<Object> values, String about, String id) {
        sql.append(" AND EXISTS (SELECT 1 FROM edit_touch t WHERE t.edit = e.number AND t.about = ? AND t.id = ?)");
        values.add(about);
        values.add(id);
    }

    /** The edits made in this copy after that one which may have touched records of these kinds, in order. */
    public List<EditEntry> own(long after, Set<RecordTable> kinds) throws SQLException {
        StringBuilder sql = new StringBuilder(select + "WHERE e.number > ? AND e.through IS NULL");
        List<Object> values = new ArrayList<>(List.of(after));
        if (kinds.stream().allMatch(Touches::tellsAllOf)) {
            sql.append(" AND EXISTS (SELECT 1 FROM edit_touch t WHERE t.edit = e.number AND t.kind IN ")
                    .append(Placeholders.tuple(kinds.size()))
                    .append(')');
            kinds.forEach(kind -> values.add(kind.name()));
        }
        return database.list(sql.append(" ORDER BY e.number").toString(), Edits::read, values.toArray());
    }

    public Optional<EditEntry> find(EditId id) throws SQLException {
        return database.first(select + "WHERE e.id = ?", Edits::read, id.toString());
    }

    /** The edit of a number, if there is one that may be seen. */
    public Optional<EditEntry> find(long number) throws SQLException {
        return database.first(select + "WHERE e.number = ?", Edits::read, number);
    }

    public EditEntry get(long number) throws SQLException {
        return find(number).orElseThrow(() -> Decoding.corrupt(new IllegalArgumentException("no such edit")));
    }

    /** The coder's last edit that is not taken back. */
    public Optional<EditEntry> undoable(Coder coder) throws SQLException {
        return database.first(
                select + "WHERE e.coder = ? AND e.kind = 'DO' AND e.erases = 0 AND e.through IS NULL AND COALESCE("
                        + lastSaid() + ", 'DO') <> 'UNDO' ORDER BY e.number DESC LIMIT 1",
                Edits::read,
                coder.name());
    }

    /** The edit that the coder took back last, unless the coder made a new edit or redid it since. */
    public Optional<EditEntry> redoable(Coder coder) throws SQLException {
        return database.first(
                select + "JOIN " + table
                        + " u ON u.target = e.id WHERE u.coder = ? AND u.kind = 'UNDO' AND u.through IS NULL"
                        + " AND u.number ="
                        + " (SELECT max(t.number) FROM " + table + " t WHERE t.target = e.id AND t.through IS NULL)"
                        + " AND u.number > COALESCE((SELECT max(d.number) FROM " + table + " d"
                        + " WHERE d.coder = ? AND d.kind = 'DO' AND d.through IS NULL), 0)"
                        + " ORDER BY u.number DESC LIMIT 1",
                Edits::read,
                coder.name(),
                coder.name());
    }

    /** The number of the edit that has the images: for an undo or redo its target. */
    public long source(EditEntry entry) throws SQLException {
        return entry.edit().target().isPresent()
                ? number(entry.edit().target().get().toString())
                : entry.number();
    }

    /** The edits that are taken back. */
    public Set<EditId> undone() throws SQLException {
        String sql = "SELECT t.target FROM " + table + " t WHERE t.kind = 'UNDO' AND t.through IS NULL AND"
                + " t.number = (SELECT max(l.number) FROM " + table
                + " l WHERE l.target = t.target AND l.through IS NULL)";
        Set<EditId> undone = new HashSet<>();
        for (String id : database.list(sql, row -> row.getString(1))) {
            undone.add(Decoding.value(() -> EditId.of(id)));
        }
        return undone;
    }

    /** Whether the edit, or its last redo, was taken back. */
    public boolean isTakenBack(long number) throws SQLException {
        return lastAbout(number)
                .filter(last -> last.edit().kind() == Edit.Kind.UNDO)
                .isPresent();
    }

    /** The last undo or redo of an edit in this copy. */
    public Optional<EditEntry> lastAbout(long number) throws SQLException {
        return database.first(
                select + "WHERE e.target = ? AND e.through IS NULL ORDER BY e.number DESC LIMIT 1",
                Edits::read,
                id(number));
    }

    /** Whether words were taken out for good after the edit. */
    public boolean isErasedSince(long number) throws SQLException {
        String sql = "SELECT 1 FROM " + table + " WHERE number > ? AND erases = 1 LIMIT 1";
        return database.first(sql, row -> true, number).isPresent();
    }

    /** The edit that was written here last. */
    public Optional<EditId> written() {
        return written;
    }

    /** The number of the edit after which all records were kept, where images of earlier edits were erased; else 0. */
    public long kept() throws SQLException {
        return database.first("SELECT max(edit) FROM edit_snapshot", row -> row.getLong(1))
                .orElse(0L);
    }

    /** The erasure that took all images of an edit, if one did. */
    public Optional<EditEntry> erasureOf(long number) throws SQLException {
        return database.first(
                select + "JOIN " + table + " o ON o.erased_by = e.number WHERE o.number = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM edit_image i WHERE i.edit = o.number)",
                Edits::read,
                number);
    }

    /** Writes the edit; the number of its records is told later. */
    public void insert(EditEntry entry) throws SQLException {
        Edit edit = entry.edit();
        database.update(
                "INSERT INTO edit (number, id, predecessor, coder, at, label, reason, kind, target, records, joined, through,"
                        + " erases) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                edit.id().toString(),
                edit.predecessor().map(EditId::toString).orElse(null),
                edit.coder().name(),
                Times.write(edit.at()),
                edit.label(),
                edit.reason(),
                edit.kind() == Edit.Kind.ERASE
                        ? Edit.Kind.DO.name()
                        : edit.kind().name(),
                edit.target().map(EditId::toString).orElse(null),
                edit.records(),
                edit.joined().map(EditId::toString).orElse(null),
                edit.through().map(EditId::toString).orElse(null),
                edit.kind() == Edit.Kind.ERASE ? 1 : 0);
        remember(entry.number(), edit.id().toString());
        written = Optional.of(edit.id());
    }

    public void setRecords(long number, int records) throws SQLException {
        database.update("UPDATE edit SET records = ? WHERE number = ?", records, number);
    }

    public String id(long number) throws SQLException {
        String known = ids.get(number);
        if (known == null) {
            known = database.first("SELECT id FROM " + names + " WHERE number = ?", row -> row.getString(1), number)
                    .orElseThrow(() -> Decoding.corrupt(new IllegalArgumentException("no such edit")));
            remember(number, known);
        }
        return known;
    }

    long number(String id) throws SQLException {
        Long known = numbers.get(id);
        if (known == null) {
            known = database.first("SELECT number FROM " + names + " WHERE id = ?", row -> row.getLong(1), id)
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
        String kind = row.getInt(13) == 1 ? Edit.Kind.ERASE.name() : row.getString(8);
        Optional<String> target = Optional.ofNullable(row.getString(9));
        int records = row.getInt(10);
        Optional<String> joined = Optional.ofNullable(row.getString(11));
        Optional<String> through = Optional.ofNullable(row.getString(12));
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
                        records,
                        joined.map(EditId::of),
                        through.map(EditId::of))));
    }
}
