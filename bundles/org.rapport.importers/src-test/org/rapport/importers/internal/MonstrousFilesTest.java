// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapport.testkit.TenSeconds;

/** Files made to take quadratic time or much memory. The time limit is a net: each takes less than a second or two. */
class MonstrousFilesTest {

    private static final int SIZE = 1 << 20;
    private static final String CUE = "WEBVTT\n\n00:00.000 --> 00:01.000\n";

    private static final Map<String, List<String>> REPEATED = Map.of(
            "a.txt", List.of("[", "(", "{", "[00:00:01 ", "[00:01]", "#00:00:01-0# ", "A(", "A ", " ", "I: x [0:01]\n"),
            "a.vtt",
                    List.of(
                            "<",
                            "<b>x",
                            "<v A>x ",
                            "<b>x</b>\n",
                            "&#",
                            "{\\",
                            "x --> y\n",
                            "- x\n",
                            CUE + "<v A>x\n\n"),
            "a.srt", List.of("{\\", "x\n", "1\n", "00:00:00,000 --> 00:00:01,000\n"));

    @TestFactory
    List<DynamicTest> importsOrRefusesThem() {
        return REPEATED.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(part -> test(entry.getKey(), part)))
                .toList();
    }

    @Test
    void importsAParagraphOfManyLinesAndMarks() {
        String run = "<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t><w:br/></w:r>";
        byte[] bytes = DocxFile.body("<w:p>" + run.repeat(50_000) + "</w:p>").bytes();

        assertThat(within10Seconds("a.docx", bytes)).isEqualTo("imported");
    }

    @Test
    void refusesMoreLinesThanAnyInterviewHas() {
        assertThat(within10Seconds("a.txt", "I: x\n".repeat(300_001).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a.txt: The file has more than 300000 lines, and is not read. Import it in several parts.");
    }

    private static DynamicTest test(String name, String part) {
        String head = name.equals("a.vtt") ? CUE : "";
        byte[] bytes = (head + part.repeat(SIZE / part.length())).getBytes(StandardCharsets.UTF_8);
        return DynamicTest.dynamicTest(
                name + " of " + part.replace("\n", "\\n"),
                () -> assertThat(within10Seconds(name, bytes)).matches("imported|a\\..*\\."));
    }

    private static String within10Seconds(String name, byte[] bytes) {
        return TenSeconds.of(() -> Refusals.of(name, bytes));
    }
}
