// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes what people wrote in the values of a record, and nothing that names other records or that programs read. */
public final class RecordWords {

    private static final Map<RecordTable, Set<String>> PLAIN = Map.of(
            RecordTable.CODEBOOK, Set.of("title", "about"),
            RecordTable.CODE, Set.of("label", "short_definition", "definition", "include", "exclude", "sources"),
            RecordTable.ATTRIBUTE, Set.of("name"),
            RecordTable.CASE, Set.of("name", "about"),
            RecordTable.CASE_VALUE, Set.of("value"),
            RecordTable.TRANSCRIPT, Set.of("title", "source_name"),
            RecordTable.CODING, Set.of("memo"),
            RecordTable.MEMO, Set.of("title", "content"),
            RecordTable.CODER, Set.of("about"));

    private static final Map<RecordTable, Set<String>> LISTS = Map.of(
            RecordTable.CODEBOOK, Set.of("rules", "literature", "facets", "code_groups"),
            RecordTable.CODE, Set.of("examples"),
            RecordTable.ATTRIBUTE, Set.of("choices"),
            RecordTable.SUGGESTION, Set.of("evidence"),
            RecordTable.DECISION, Set.of("evidence"),
            RecordTable.CODING, Set.of("evidence", "facets"));

    /** Entries of JSON objects that name something. */
    private static final Set<String> NAMES = Set.of("id", "kind", "codeInstead", "appliesTo", "codes");

    private RecordWords() {}

    /** The values with each string that people wrote changed; the same array if none was. */
    public static Object[] change(RecordTable table, Object[] values, UnaryOperator<String> change) {
        Object[] changed = values;
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String value) {
                String now = change(table, table.columns().get(i).name(), value, change);
                if (!now.equals(value)) {
                    changed = changed == values ? values.clone() : changed;
                    changed[i] = now;
                }
            }
        }
        return changed;
    }

    private static String change(RecordTable table, String column, String value, UnaryOperator<String> change) {
        if (PLAIN.getOrDefault(table, Set.of()).contains(column)) {
            return change.apply(value);
        }
        if (LISTS.getOrDefault(table, Set.of()).contains(column)) {
            return rewritten(value, read -> changed(read, change));
        }
        return table == RecordTable.CODE && column.equals("indicators")
                ? rewritten(value, read -> patterns(read, change))
                : value;
    }

    private static String rewritten(String json, UnaryOperator<Object> change) {
        Object read = Json.read(json);
        Object now = change.apply(read);
        return now.equals(read) ? json : Json.write(now);
    }

    private static Object changed(Object value, UnaryOperator<String> change) {
        if (value instanceof String text) {
            return change.apply(text);
        }
        if (value instanceof List<?> list) {
            List<Object> now = new ArrayList<>(list.size());
            list.forEach(item -> now.add(changed(item, change)));
            return now;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> now = new LinkedHashMap<>();
            map.forEach((key, item) -> now.put(key, NAMES.contains(key) ? item : changed(item, change)));
            return now;
        }
        return value;
    }

    /** Of an indicator only the pattern, not the kind before it. */
    private static Object patterns(Object indicators, UnaryOperator<String> change) {
        List<Object> now = new ArrayList<>();
        for (Object item : Json.list(indicators)) {
            List<String> pair = Json.strings(item);
            now.add(List.of(pair.get(0), change.apply(pair.get(1))));
        }
        return now;
    }

    /** The labels in a list of them, each changed; the same string if none was. */
    public static String changeList(String json, UnaryOperator<String> change) {
        return rewritten(json, read -> changed(read, change));
    }
}
