// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** An identity, of which tables show the beginning; that suffices to name it in a command. */
    record Id(Object id) {

        private static final int SHOWN = 8;

        String brief() {
            String whole = toString();
            return whole.substring(0, Math.min(SHOWN, whole.length()));
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

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
        String text = text(value instanceof Shown shown ? shown.value() : value);
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
        List<Object> objects = new ArrayList<>();
        for (List<Object> row : rows) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                object.put(columns.get(i).key(), row.get(i));
            }
            objects.add(object);
        }
        JsonText.print(objects, out);
    }
}
