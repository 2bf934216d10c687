// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.xml.XmlHandler;
import org.rapport.importers.internal.zip.ZipParts;

/** Whether the numbers of a style are days or times (ECMA-376, part 1, sections 18.8.30 and 18.8.31). */
final class NumberFormats implements XmlHandler {

    private static final int MOST = 100_000;
    private static final int LONGEST = 255;

    private final Map<String, Shows> codes = new HashMap<>();
    private final List<Shows> styles = new ArrayList<>();
    private boolean inStyles;

    private NumberFormats() {}

    /** What a number shows. */
    enum Shows {
        NUMBER,
        DAY,
        /** Hours and minutes without seconds. */
        MINUTES,
        TIME,
        DAY_AND_TIME
    }

    static NumberFormats read(ZipParts parts, Optional<String> part) throws TaskException {
        NumberFormats formats = new NumberFormats();
        if (part.isPresent()) {
            parts.read(part.get(), formats);
        }
        return formats;
    }

    @Override
    public void event(XMLStreamReader reader) {
        if (reader.isStartElement()) {
            switch (reader.getLocalName()) {
                case "numFmt" -> codes.put(attribute(reader, "numFmtId"), shows(attribute(reader, "formatCode")));
                case "cellXfs" -> inStyles = true;
                case "xf" -> addStyle(attribute(reader, "numFmtId"));
                default -> {}
            }
        } else if (reader.isEndElement() && reader.getLocalName().equals("cellXfs")) {
            inStyles = false;
        }
    }

    private void addStyle(String format) {
        if (inStyles && styles.size() < MOST) {
            Shows own = codes.get(format);
            styles.add(own == null ? builtIn(format) : own);
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name)).orElse("");
    }

    private static Shows builtIn(String format) {
        return switch (format) {
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" ->
                Shows.DAY;
            case "18", "20", "32", "34", "55" -> Shows.MINUTES;
            case "19", "21", "33", "35", "45", "46", "47", "56" -> Shows.TIME;
            case "22" -> Shows.DAY_AND_TIME;
            default -> Shows.NUMBER;
        };
    }

    /** What a format code shows: its letters, without words in quotation marks, colours and languages. */
    static Shows shows(String code) {
        String positive = code.length() > LONGEST ? "" : code.split(";", 2)[0].toLowerCase(Locale.ROOT);
        String letters = positive.replaceAll("\\[(h+|m+|s+)\\]", "$1")
                .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|am/pm|a/p|general", "");
        boolean seconds = letters.contains("s") || positive.matches("\\[m+\\].*");
        boolean time = seconds || letters.contains("h");
        boolean day = letters.contains("y") || letters.contains("d") || letters.contains("m") && !time;
        if (day) {
            return time ? Shows.DAY_AND_TIME : Shows.DAY;
        } else if (time) {
            return seconds ? Shows.TIME : Shows.MINUTES;
        }
        return Shows.NUMBER;
    }

    /** What numbers of the style with this index show. */
    Shows of(String style) {
        if (style.isEmpty() || style.length() > 6 || !style.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Shows.NUMBER;
        }
        int index = Integer.parseInt(style);
        return index < styles.size() ? styles.get(index) : Shows.NUMBER;
    }
}
