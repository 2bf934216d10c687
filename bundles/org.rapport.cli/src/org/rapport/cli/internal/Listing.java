// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rows with named columns, printed as a table, as CSV (RFC 4180, UTF-8, a header row) or as a JSON array of objects. Values
 * are strings, numbers, booleans, lists of values, and maps.
 */
final class Listing {

    private final List<Column> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    Listing(Column... columns) {
        this.columns = List.of(columns);
    }

    /** A value that people and programs read in different forms. */
    record Shown(String text, Object value) {}

    /** Adds a row of as many values as there are columns. */
    void row(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
        }
        rows.add(List.of(values));
    }

    void print(ListingFormat format, Terminal terminal) {
        switch (format) {
            case TABLE -> new TableWriter(terminal, columns).write(rows);
            case CSV -> csv(terminal.out());
            case JSON -> json(terminal.out());
        }
        terminal.out().flush();
    }

    private void csv(PrintStream out) {
        out.print(csvLine(columns.stream().<Object>map(Column::key).toList()));
        rows.forEach(row -> out.print(csvLine(row)));
    }

    private static String csvLine(List<Object> values) {
        List<String> cells = values.stream().map(Listing::csvCell).toList();
        return String.join(",", cells) + "\r\n";
    }

    private static String csvCell(Object value) {
        String text = text(value);
        boolean quoted = text.isEmpty() || text.matches("(?s).*[\",\r\n].*") || !text.equals(text.strip());
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** A value as people read it: lists with semicolons between. */
    static String text(Object value) {
        if (value instanceof Shown shown) {
            return shown.text();
        }
        if (value instanceof List<?> list) {
            return String.join("; ", list.stream().map(Listing::text).toList());
        }
        if (value instanceof Map<?, ?> map) {
            return String.join(
                    "; ",
                    map.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                            .toList());
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value.toString();
    }

    private void json(PrintStream out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartArray();
            for (List<Object> row : rows) {
                json.writeStartObject();
                for (int i = 0; i < columns.size(); i++) {
                    json.writeFieldName(columns.get(i).key());
                    json(json, row.get(i));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }

    private static void json(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Shown shown) {
            json(json, shown.value());
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                json(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                json(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else {
            json.writeString(value.toString());
        }
    }
}
