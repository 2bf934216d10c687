// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapport.api.store.RecordValues;
import org.rapport.jdbc.internal.record.Column;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.Json;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;

/**
 * Records as copies of a study exchange them: texts and sources by digest, each facet of a coding a field of its own.
 *
 * @param tables the study
 */
public record RecordFields(Tables tables) {

    private static final String FACETS = "facets";
    private static final String FACET = "facets.";

    public Optional<RecordValues> read(RecordTable table, RecordState state) throws SQLException {
        return state.isPresent() ? Optional.of(read(table, state.values())) : Optional.empty();
    }

    public RecordValues read(RecordTable table, Object[] row) throws SQLException {
        Map<String, Object> fields = new HashMap<>();
        List<Column> columns = table.columns();
        for (int i = 0; i < row.length; i++) {
            Column column = columns.get(i);
            if (row[i] != null) {
                if (table == RecordTable.CODING && column.name().equals(FACETS)) {
                    readFacets((String) row[i], fields);
                } else {
                    fields.put(column.name(), read(column.type(), row[i]));
                }
            }
        }
        return new RecordValues(fields);
    }

    private static void readFacets(String json, Map<String, Object> fields) throws SQLException {
        for (Map.Entry<?, ?> facet :
                Decoding.value(() -> (Map<?, ?>) Json.read(json)).entrySet()) {
            fields.put(FACET + facet.getKey(), facet.getValue());
        }
    }

    private Object read(Column.Type type, Object value) throws SQLException {
        return switch (type) {
            case TEXT_NUMBER -> tables.texts().hash((Long) value);
            case SOURCE_NUMBER -> tables.sources().hash((Long) value);
            default -> value;
        };
    }

    /** The row; its text and source must be there. */
    public Object[] write(RecordTable table, RecordValues values) throws SQLException {
        Object[] row = table.emptyValues();
        List<Column> columns = table.columns();
        for (int i = 0; i < row.length; i++) {
            Column column = columns.get(i);
            if (table == RecordTable.CODING && column.name().equals(FACETS)) {
                row[i] = writeFacets(values);
            } else {
                Object value = values.fields().get(column.name());
                if (value != null) {
                    row[i] = write(column.type(), value);
                }
            }
        }
        return row;
    }

    private static String writeFacets(RecordValues values) {
        Map<String, Object> facets = new TreeMap<>();
        values.fields().forEach((field, value) -> {
            if (field.startsWith(FACET)) {
                facets.put(field.substring(FACET.length()), value);
            }
        });
        return Json.write(facets);
    }

    private Object write(Column.Type type, Object value) throws SQLException {
        return switch (type) {
            case TEXT_NUMBER -> tables.texts().number((String) value);
            case SOURCE_NUMBER -> tables.sources().number((String) value);
            default -> value;
        };
    }
}
