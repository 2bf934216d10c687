// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.journal.ImageReader;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.Column;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.model.study.Edit;
import org.rapport.model.study.RecordChange;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.CodePoints;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptText;

/**
 * Tells what edits did, for people.
 *
 * @param tables the study
 * @param faults says what is wrong
 */
record ChangeQueries(Tables tables, Faults faults) {

    /** Read chunk by chunk. */
    Stream<RecordChange> changes(EditEntry entry) throws SQLException {
        boolean back = entry.edit().kind() == Edit.Kind.UNDO;
        long source = entry.edit().target().isPresent()
                ? tables.edits().find(entry.edit().target().get()).orElseThrow().number()
                : entry.number();
        ImageReader reader = new ImageReader(tables, source);
        return ordered(reader.chunks(), back).stream().flatMap(chunk -> changes(reader, chunk, back));
    }

    private Stream<RecordChange> changes(ImageReader reader, int chunk, boolean back) {
        try {
            List<RecordChange> changes = new ArrayList<>();
            for (Image image : ordered(reader.read(chunk), back)) {
                changes.add(change(image, back));
            }
            return changes.stream();
        } catch (SQLException e) {
            throw faults.unchecked(e);
        }
    }

    private static <T> List<T> ordered(List<T> list, boolean back) {
        List<T> ordered = new ArrayList<>(list);
        if (back) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    private RecordChange change(Image image, boolean back) throws SQLException {
        Map<String, String> before = fields(image.table(), image.before());
        Map<String, String> after = fields(image.table(), image.after());
        RecordKey key = new RecordKey(image.table().kind(), image.id());
        return back ? new RecordChange(key, after, before) : new RecordChange(key, before, after);
    }

    private Map<String, String> fields(RecordTable table, RecordState state) throws SQLException {
        Map<String, String> fields = new HashMap<>();
        List<Column> columns = state.isPresent() ? table.columns() : List.of();
        for (int i = 0; i < columns.size(); i++) {
            Object value = state.values()[i];
            if (value != null) {
                fields.put(columns.get(i).name(), text(columns.get(i).type(), value));
                if (columns.get(i).name().equals("end_cp")) {
                    fields.put("words", words(table, state.values()));
                }
            }
        }
        return fields;
    }

    private String text(Column.Type type, Object value) throws SQLException {
        return switch (type) {
            case TEXT_NUMBER -> tables.texts().hash((Long) value);
            case SOURCE_NUMBER -> tables.sources().hash((Long) value);
            default -> value.toString();
        };
    }

    private String words(RecordTable table, Object[] values) throws SQLException {
        TranscriptText text = tables.texts().text((Long) values[table.index("text")]);
        CodePoints points = text.codePoints();
        return Decoding.value(() -> text.slice(
                points.toUtf16(new Span(Math.toIntExact((Long) values[table.index("start_cp")]), Math.toIntExact((Long)
                        values[table.index("end_cp")])))));
    }
}
