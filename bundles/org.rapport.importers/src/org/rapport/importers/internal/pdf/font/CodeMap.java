// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapport.importers.internal.pdf.guard.Budget;
import org.rapport.importers.internal.pdf.guard.Tokens;
import org.rapport.importers.internal.pdf.guard.Tokens.Kind;
import org.rapport.importers.internal.pdf.guard.TooMuchException;

/** Which characters the codes of a font are: a ToUnicode map (ISO 32000-1, 9.10.3). Ranges are kept as such. */
final class CodeMap {

    static final CodeMap EMPTY = new CodeMap();
    private static final int LONGEST_TEXT = 64;

    private record Range(int end, String first) {}

    private final TreeMap<Integer, Range> ranges = new TreeMap<>();

    private CodeMap() {}

    static CodeMap parse(byte[] bytes, Budget budget) throws TooMuchException {
        CodeMap map = new CodeMap();
        Tokens tokens = new Tokens(bytes, budget);
        List<byte[]> strings = new ArrayList<>();
        boolean inArray = false;
        for (Kind kind = tokens.next(); kind != Kind.END; kind = tokens.next()) {
            if (kind == Kind.STRING) {
                strings.add(tokens.string());
                map.addArrayElement(strings, inArray);
            } else if (kind == Kind.OPERATOR) {
                map.addAll(tokens.word(), strings);
                strings.clear();
            } else if (kind == Kind.OPEN || kind == Kind.CLOSE) {
                inArray = kind == Kind.OPEN && strings.size() % 3 == 2;
                map.endArray(strings, kind);
            }
            budget.objects(kind == Kind.STRING ? 1 : 0);
        }
        return map;
    }

    /** The characters of a code; empty if the map does not say, or says nonsense. */
    Optional<String> text(int code) {
        Map.Entry<Integer, Range> range = ranges.floorEntry(code);
        if (range == null || code > range.getValue().end()) {
            return Optional.empty();
        }
        String first = range.getValue().first();
        int last = first.length() - 1;
        String text = first.substring(0, last) + (char) (first.charAt(last) + code - range.getKey());
        return Characters.drawn(text);
    }

    private void addAll(String operator, List<byte[]> strings) {
        if (operator.equals("endbfchar")) {
            for (int i = 0; i + 1 < strings.size(); i += 2) {
                add(code(strings.get(i)), code(strings.get(i)), strings.get(i + 1));
            }
        } else if (operator.equals("endbfrange")) {
            for (int i = 0; i + 2 < strings.size(); i += 3) {
                add(code(strings.get(i)), code(strings.get(i + 1)), strings.get(i + 2));
            }
        }
    }

    /** In an array of a range each string is the text of the next code. */
    private void addArrayElement(List<byte[]> strings, boolean inArray) {
        if (inArray) {
            int size = strings.size();
            int code = code(strings.get(size - 3));
            add(code, code, strings.remove(size - 1));
            strings.set(size - 3, bytes(code + 1));
        }
    }

    private void endArray(List<byte[]> strings, Kind kind) {
        if (kind == Kind.CLOSE && strings.size() % 3 == 2) {
            strings.remove(strings.size() - 1);
            strings.remove(strings.size() - 1);
        }
    }

    private void add(int start, int end, byte[] text) {
        if (text.length > 0 && text.length <= LONGEST_TEXT && end >= start) {
            String first = text.length == 1
                    ? String.valueOf((char) (text[0] & 0xff))
                    : new String(text, StandardCharsets.UTF_16BE);
            ranges.put(start, new Range(end, first));
        }
    }

    private static int code(byte[] bytes) {
        int code = 0;
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            code = code << 8 | bytes[i] & 0xff;
        }
        return code;
    }

    private static byte[] bytes(int code) {
        return new byte[] {(byte) (code >> 24), (byte) (code >> 16), (byte) (code >> 8), (byte) code};
    }
}
