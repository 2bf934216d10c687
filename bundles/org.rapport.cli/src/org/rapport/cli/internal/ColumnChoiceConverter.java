// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.importing.ColumnChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --columns time=A,speaker=B,text=C}; columns are letters, as spreadsheets name them, or numbers from 1. */
final class ColumnChoiceConverter implements ITypeConverter<ColumnChoice> {

    private static final List<String> PARTS = List.of("text", "speaker", "time", "end");
    private static final int LAST = 16_384;
    private static final int LETTERS = 26;

    @Override
    public ColumnChoice convert(String text) {
        if (text.strip().equalsIgnoreCase("guess")) {
            return ColumnChoice.AS_GUESSED;
        }
        Map<String, Integer> columns = new HashMap<>();
        for (String said : text.split(",", -1)) {
            String[] words = said.split("=", -1);
            String part = words[0].strip().toLowerCase(Locale.ROOT);
            if (words.length != 2 || !PARTS.contains(part)) {
                throw new TypeConversionException(
                        "\"" + said.strip() + "\" is not one of text=, speaker=, time= and end="
                                + " with a column; write e.g. time=A,speaker=B,text=C, or guess");
            }
            if (columns.put(part, column(words[1].strip())) != null) {
                throw new TypeConversionException("\"" + part + "\" is said twice");
            }
        }
        if (!columns.containsKey("text")) {
            throw new TypeConversionException("say in which column the words stand, e.g. text=C");
        }
        return new ColumnChoice.Named(
                columns.get("text"),
                Optional.ofNullable(columns.get("speaker")),
                Optional.ofNullable(columns.get("time")),
                Optional.ofNullable(columns.get("end")));
    }

    private static int column(String name) {
        int column = 0;
        if (name.matches("[0-9]{1,5}")) {
            column = Integer.parseInt(name);
        } else if (name.matches("[A-Za-z]{1,3}")) {
            for (char letter : name.toUpperCase(Locale.ROOT).toCharArray()) {
                column = column * LETTERS + letter - 'A' + 1;
            }
        }
        if (column < 1 || column > LAST) {
            throw new TypeConversionException(
                    "\"" + name + "\" is no column; write a letter such as C, or a number from 1");
        }
        return column;
    }
}
