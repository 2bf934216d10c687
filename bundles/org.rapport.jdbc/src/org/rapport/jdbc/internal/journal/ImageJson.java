// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapport.jdbc.internal.record.Column;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;

/**
 * Images as JSON, form 1: {@code {"record":"CODING","id":…,"before":{"edit":…,…},"after":{…}}}. Without "before" the
 * record was not there; "before" with "removed" is a tombstone; without "after" the edit removed it; "from" tells which
 * edits a merge follows. Texts, files and
 * edits are named by digest and id, never by their numbers in this file.
 *
 * @param tables name edits, texts and files
 */
record ImageJson(Tables tables) {

    static final int FORM = 1;

    void write(JsonGenerator json, Image image) throws IOException, SQLException {
        json.writeStartObject();
        json.writeStringField("record", image.table().name());
        json.writeStringField("id", image.id());
        if (image.before().edit() != 0) {
            json.writeObjectFieldStart("before");
            json.writeStringField("edit", tables.edits().id(image.before().edit()));
            if (image.before().isPresent()) {
                writeValues(json, image.table(), image.before());
            } else {
                json.writeBooleanField("removed", true);
            }
            json.writeEndObject();
        }
        if (image.after().isPresent()) {
            json.writeObjectFieldStart("after");
            writeValues(json, image.table(), image.after());
            json.writeEndObject();
        }
        if (!image.from().isEmpty()) {
            json.writeObjectFieldStart("from");
            for (Map.Entry<String, String> said : new TreeMap<>(image.from()).entrySet()) {
                json.writeStringField(said.getKey(), said.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeValues(JsonGenerator json, RecordTable table, RecordState state)
            throws IOException, SQLException {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = state.values()[i];
            if (value != null) {
                json.writeFieldName(columns.get(i).name());
                writeValue(json, columns.get(i).type(), value);
            }
        }
    }

    private void writeValue(JsonGenerator json, Column.Type type, Object value) throws IOException, SQLException {
        switch (type) {
            case TEXT -> json.writeString((String) value);
            case REAL -> json.writeNumber((Double) value);
            case TEXT_NUMBER -> json.writeString(tables.texts().hash((Long) value));
            case SOURCE_NUMBER -> json.writeString(tables.sources().hash((Long) value));
            default -> json.writeNumber((Long) value);
        }
    }

    /**
     * Reads the image whose object has just begun, if it is of one of these kinds; {@code edit} is the number of the
     * edit it belongs to.
     */
    Optional<Image> read(JsonParser json, long edit, Set<RecordTable> kinds) throws IOException, SQLException {
        RecordTable table = RecordTable.valueOf(text(json, "record"));
        if (!kinds.contains(table)) {
            skipRest(json);
            return Optional.empty();
        }
        return Optional.of(read(json, table, edit));
    }

    private static void skipRest(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            json.nextToken();
            json.skipChildren();
        }
    }

    private Image read(JsonParser json, RecordTable table, long edit) throws IOException, SQLException {
        String id = text(json, "id");
        RecordState before = RecordState.ABSENT;
        RecordState after = RecordState.removed(edit);
        Map<String, String> from = Map.of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("before")) {
                before = readState(json, table, 0);
            } else if (name.equals("after")) {
                after = readState(json, table, edit);
            } else if (name.equals("from")) {
                from = readFrom(json);
            } else {
                json.skipChildren();
            }
        }
        return new Image(table, id, before, after, from);
    }

    private static Map<String, String> readFrom(JsonParser json) throws IOException {
        Map<String, String> from = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            from.put(field, json.nextTextValue());
        }
        return from;
    }

    private static String text(JsonParser json, String name) throws IOException {
        if (!json.nextFieldName(new SerializedString(name))) {
            throw new IllegalArgumentException("an image without " + name);
        }
        return json.nextTextValue();
    }

    private RecordState readState(JsonParser json, RecordTable table, long edit) throws IOException, SQLException {
        Object[] values = table.emptyValues();
        long mark = edit;
        boolean removed = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("edit")) {
                mark = tables.edits().number(json.getText());
            } else if (name.equals("removed")) {
                removed = true;
            } else {
                int index = table.index(name);
                values[index] = readValue(json, table.columns().get(index).type());
            }
        }
        return removed ? RecordState.removed(mark) : RecordState.present(mark, values);
    }

    private Object readValue(JsonParser json, Column.Type type) throws IOException, SQLException {
        return switch (type) {
            case TEXT -> json.getText();
            case REAL -> json.getDoubleValue();
            case TEXT_NUMBER -> tables.texts().number(json.getText());
            case SOURCE_NUMBER -> tables.sources().number(json.getText());
            default -> json.getLongValue();
        };
    }
}
