// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small JSON values in columns: strings, numbers, lists and maps of them. */
public final class Json {

    /** Makes readers and writers; safe for all threads. */
    public static final JsonFactory FACTORY = new JsonFactory();

    private static final int DEPTH = 20;

    private Json() {}

    /** Writes strings, whole numbers, lists and maps with string keys. */
    public static String write(Object value) {
        if (value instanceof List<?> list && list.isEmpty()) {
            return "[]";
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(json, value);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString((String) value);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static Object read(String text) {
        if (text.equals("[]")) {
            return List.of();
        }
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            Object value = read(json, 0);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("more than one value");
            }
            return value;
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON");
        }
    }

    private static Object read(JsonParser json, int depth) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null || depth > DEPTH) {
            throw new IllegalArgumentException("no value");
        }
        return switch (token) {
            case START_ARRAY -> readList(json, depth);
            case START_OBJECT -> readMap(json, depth);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            default -> throw new IllegalArgumentException("a value of another kind");
        };
    }

    private static List<Object> readList(JsonParser json, int depth) throws IOException {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(json, depth + 1));
        }
        return list;
    }

    private static Map<String, Object> readMap(JsonParser json, int depth) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            map.put(name, read(json, depth + 1));
        }
        return map;
    }

    static List<?> list(Object value) {
        return (List<?>) value;
    }

    static List<?> list(String text) {
        return list(read(text));
    }

    static List<String> strings(Object value) {
        return list(value).stream().map(String.class::cast).toList();
    }

    /** Lists of plain strings are read by hand: to list transcripts, nobody need load a JSON library. */
    static List<String> strings(String text) {
        if (text.length() < 4 || !text.startsWith("[\"") || !text.endsWith("\"]") || text.indexOf('\\') >= 0) {
            return strings(read(text));
        }
        List<String> strings = List.of(text.substring(2, text.length() - 2).split("\",\"", -1));
        return strings.stream().anyMatch(string -> string.indexOf('"') >= 0) ? strings(read(text)) : strings;
    }
}
