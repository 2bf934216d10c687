// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.Checkout;
import org.rapport.importers.internal.report.Findings;

/**
 * An invented interview in each of twenty languages, about 300 and 3000 characters of it, in each encoding that people
 * write the language in: what the bytes are read as. With {@code -Drapport.encoding.table=true} it prints the table of
 * {@code docs/transcripts.md}.
 */
class EncodingMatrixTest {

    private static final List<String> WEST = List.of("windows-1252", "ISO-8859-1", "ISO-8859-15", "x-MacRoman");
    private static final List<String> CENTRAL = List.of("windows-1250", "ISO-8859-2");
    private static final List<String> WIDE = List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");
    private static final Map<String, List<String>> WRITTEN_IN = writtenIn();
    private static final int[] LENGTHS = {300, 3000};

    private static Map<String, List<String>> writtenIn() {
        Map<String, List<String>> encodings = new LinkedHashMap<>();
        List.of("en", "fr", "de", "es", "pt", "it", "sv", "fi").forEach(language -> encodings.put(language, WEST));
        List.of("pl", "cs", "hu").forEach(language -> encodings.put(language, CENTRAL));
        encodings.put("tr", List.of("windows-1254", "ISO-8859-9"));
        encodings.put("ru", List.of("KOI8-R", "windows-1251", "ISO-8859-5", "x-MacCyrillic", "IBM866"));
        encodings.put("uk", List.of("KOI8-U", "windows-1251"));
        encodings.put("el", List.of("windows-1253", "ISO-8859-7"));
        encodings.put("he", List.of("windows-1255", "ISO-8859-8"));
        encodings.put("ja", List.of("Shift_JIS", "windows-31j", "EUC-JP", "ISO-2022-JP"));
        encodings.put("zh-Hant", List.of("Big5"));
        encodings.put("zh-Hans", List.of("GB18030", "GBK"));
        encodings.put("ko", List.of("EUC-KR", "x-windows-949"));
        return encodings;
    }

    @TestFactory
    List<DynamicTest> readsEachLanguageInEachOfItsEncodings() {
        List<DynamicTest> tests = new ArrayList<>();
        WRITTEN_IN.forEach((language, names) -> names.forEach(name -> tests.add(test(language, name))));
        return tests;
    }

    @TestFactory
    List<DynamicTest> readsEachLanguageInWideUnitsWithoutByteOrderMark() {
        List<DynamicTest> tests = new ArrayList<>();
        WRITTEN_IN.keySet().forEach(language -> WIDE.forEach(name -> tests.add(test(language, name))));
        return tests;
    }

    @Test
    void knowsAnEncodingByOneWordInAnEnglishText() throws IOException {
        for (String name : List.of("windows-1252", "x-MacRoman")) {
            for (String word : List.of("café", "don’t", "naïve", "€ 5", "Zoë", "señor", "so – so", "“so”", "Müller")) {
                String text = "I: Where did you meet?\nP: We met there, " + word + " and all.\nI: And then?\n";
                byte[] bytes = text.getBytes(Charset.forName(name));
                assertThat(read(bytes)).as(name).isEqualTo(text);
            }
        }
    }

    @Test
    void printsTheTable() throws IOException {
        if (!Boolean.getBoolean("rapport.encoding.table")) {
            return;
        }
        StringBuilder table =
                new StringBuilder("| language | encoding | 300 characters | 3000 characters |\n|---|---|---|---|\n");
        for (Map.Entry<String, List<String>> entry : WRITTEN_IN.entrySet()) {
            for (String name : entry.getValue()) {
                table.append("| ").append(entry.getKey()).append(" | ").append(name);
                for (int length : LENGTHS) {
                    table.append(" | ").append(verdict(entry.getKey(), name, length));
                }
                table.append(" |\n");
            }
        }
        System.out.println(table);
    }

    private static String verdict(String language, String name, int length) throws IOException {
        String text = text(language, Charset.forName(name), length);
        byte[] bytes = text.getBytes(Charset.forName(name));
        String found = EncodingGuess.escaped(bytes)
                .or(() -> EncodingGuess.of(bytes))
                .map(Charset::name)
                .orElse("unknown");
        return (text.equals(read(bytes)) ? "" : "**wrong**: ") + found;
    }

    private static DynamicTest test(String language, String name) {
        return DynamicTest.dynamicTest(language + " in " + name, () -> {
            for (int length : LENGTHS) {
                String text = text(language, Charset.forName(name), length);
                assertThat(read(text.getBytes(Charset.forName(name))))
                        .as("of " + length)
                        .isEqualTo(text);
            }
        });
    }

    private static String read(byte[] bytes) {
        Source source = new Source("a.txt", bytes);
        try {
            return TextDecoder.decode(source, "plain text", Optional.empty(), Findings.byLine(source));
        } catch (TaskException e) {
            return e.what().text();
        }
    }

    /** So many characters of the interview, over and over, in what the encoding has of them. */
    private static String text(String language, Charset charset, int length) throws IOException {
        String all = Files.readString(Checkout.tests().resolve("encoding/languages/" + language + ".txt"));
        String enough = all.repeat(1 + length / all.length()).substring(0, length);
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder text = new StringBuilder();
        for (char c : enough.toCharArray()) {
            text.append(encoder.canEncode(c) ? String.valueOf(c) : plain(c));
        }
        return text.toString();
    }

    private static String plain(char c) {
        return switch (c) {
            case '’' -> "'";
            case '–' -> "-";
            case '…' -> "...";
            default -> "\"";
        };
    }
}
