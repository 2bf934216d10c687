// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import static org.rapport.jdbc.internal.record.Column.flag;
import static org.rapport.jdbc.internal.record.Column.integer;
import static org.rapport.jdbc.internal.record.Column.optionalInteger;
import static org.rapport.jdbc.internal.record.Column.real;
import static org.rapport.jdbc.internal.record.Column.reference;
import static org.rapport.jdbc.internal.record.Column.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.jdbc.internal.sql.Placeholders;
import org.rapport.model.study.RecordKey;

/** The table that holds one kind of record: key columns, the number of the last edit, and the values. */
public enum RecordTable {
    CODEBOOK(
            "codebook",
            List.of("record"),
            text("id"),
            text("title"),
            text("version"),
            text("language"),
            text("about"),
            text("rules"),
            text("literature"),
            text("facets"),
            text("code_groups")),
    CODE(
            "code",
            List.of("id"),
            text("parent"),
            integer("place"),
            integer("codable"),
            text("label"),
            text("short_definition"),
            text("definition"),
            text("include"),
            text("exclude"),
            text("colour"),
            text("sources"),
            text("examples"),
            text("indicators"),
            flag("retired")),
    ATTRIBUTE("attribute", List.of("id"), text("name"), text("type"), text("choices")),
    CASE("study_case", List.of("id"), text("name"), text("about")),
    CASE_VALUE("case_value", List.of("case_id", "attribute"), text("value")),
    TRANSCRIPT(
            "transcript",
            List.of("id"),
            text("title"),
            text("language"),
            reference("text", Column.Type.TEXT_NUMBER),
            reference("source", Column.Type.SOURCE_NUMBER),
            text("source_name"),
            integer("turn_count"),
            integer("words"),
            text("speakers"),
            text("turns"),
            text("marks"),
            text("cues")),
    SPEAKER("speaker", List.of("transcript", "name"), text("role"), text("role_origin"), text("case_id")),
    SUGGESTION(
            "suggestion",
            List.of("id"),
            text("transcript"),
            reference("text", Column.Type.TEXT_NUMBER),
            integer("start_cp"),
            integer("end_cp"),
            text("code"),
            real("score"),
            text("evidence"),
            text("suggester"),
            text("codebook_version")),
    DECISION(
            "decision",
            List.of("suggestion", "coder"),
            text("outcome"),
            text("corrected"),
            integer("reviewed"),
            text("decided"),
            text("transcript"),
            reference("text", Column.Type.TEXT_NUMBER),
            integer("start_cp"),
            integer("end_cp"),
            text("code"),
            real("score"),
            text("evidence"),
            text("suggester"),
            text("codebook_version")),
    CODING(
            "coding",
            List.of("id"),
            text("transcript"),
            reference("text", Column.Type.TEXT_NUMBER),
            integer("start_cp"),
            integer("end_cp"),
            text("code"),
            text("coder"),
            text("origin"),
            integer("reviewed"),
            text("facets"),
            optionalInteger("weight"),
            text("evidence"),
            text("created"),
            text("memo")),
    MEMO(
            "memo",
            List.of("id"),
            text("subject"),
            text("transcript"),
            reference("text", Column.Type.TEXT_NUMBER),
            optionalInteger("start_cp"),
            optionalInteger("end_cp"),
            text("code"),
            text("type"),
            text("author"),
            text("title"),
            text("content"),
            text("created")),
    CODER("coder", List.of("name"), text("colour"), text("about"));

    private static final int UUID_LENGTH = 36;

    private final String table;
    private final List<String> keys;
    private final List<Column> columns;
    private final String insert;
    private final String update;

    RecordTable(String table, List<String> keys, Column... columns) {
        this.table = table;
        this.keys = keys;
        this.columns = List.of(columns);
        List<String> names = new ArrayList<>(keys);
        names.add("edit");
        this.columns.forEach(column -> names.add(column.name()));
        this.insert = "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES "
                + Placeholders.tuple(names.size());
        this.update = "UPDATE " + table + " SET "
                + names.stream().skip(keys.size()).map(name -> name + " = ?").collect(Collectors.joining(", "))
                + " WHERE " + String.join(" = ? AND ", keys) + " = ?";
    }

    public static RecordTable of(RecordKey.Kind kind) {
        return valueOf(kind.name());
    }

    public RecordKey.Kind kind() {
        return RecordKey.Kind.valueOf(name());
    }

    /** Whether such records tell how somebody codes. */
    public boolean isPersonal() {
        return this == CODING || this == DECISION || this == MEMO || this == CODER;
    }

    public String table() {
        return table;
    }

    public List<String> keyColumns() {
        return keys;
    }

    public int width() {
        return columns.size();
    }

    public List<Column> columns() {
        return columns;
    }

    /** Values as they are where an image was written before a column was there. */
    public Object[] emptyValues() {
        return columns.stream().map(Column::whereUnsaid).toArray();
    }

    /** The position of a column among the values. */
    public int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(table + " has no column " + column);
    }

    /** The values' columns for a SELECT, each with the alias of the table. */
    public String select(String alias) {
        return columns.stream().map(column -> alias + "." + column.name()).collect(Collectors.joining(", "));
    }

    /** The values that stand in the row from this position on. */
    public Object[] values(ResultSet row, int from) throws SQLException {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).read(row, from + i);
        }
        return values;
    }

    /** The parts of a record's id, one for each key column. */
    String[] keysOf(String id) {
        return keys.size() == 1
                ? new String[] {id}
                : new String[] {id.substring(0, UUID_LENGTH), id.substring(UUID_LENGTH + 1)};
    }

    String idOf(ResultSet row) throws SQLException {
        return keys.size() == 1 ? row.getString(1) : row.getString(1) + "/" + row.getString(2);
    }

    /** Keys, last edit, values. */
    String insert() {
        return insert;
    }

    /** Last edit, values, then the keys of the row that has them. */
    String update() {
        return update;
    }

    String delete() {
        return "DELETE FROM " + table + " WHERE " + String.join(" = ? AND ", keys) + " = ?";
    }

    /** Keys, last edit and values of so many records. */
    String selectByKeys(int count) {
        String wanted = keys.size() == 1 ? Placeholders.tuple(count) : Placeholders.rows(count, keys.size());
        return selectAll() + " WHERE (" + String.join(", ", keys) + ") IN " + wanted;
    }

    /** Keys, last edit and values of all records. */
    String selectAll() {
        return "SELECT " + String.join(", ", keys) + ", edit, " + select(table) + " FROM " + table;
    }

    static boolean same(Object[] some, Object[] others) {
        return Arrays.equals(some, others);
    }

    /** Tables in the order in which their rows must be made. */
    public static List<RecordTable> inOrder() {
        return List.of(values());
    }
}
