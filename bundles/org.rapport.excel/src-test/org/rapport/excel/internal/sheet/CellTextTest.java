// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class CellTextTest {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String[] BITS = {
        "a",
        "_",
        "x",
        "0",
        "41",
        "_x0041_",
        "_x",
        "x005F_",
        "\u0000",
        "\r",
        "\n",
        "\t",
        " ",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\uFFFE",
        "\uFFFF",
        "ש",
        "é",
        "<",
        "&",
        "]]>",
        "'",
        "\"",
        "\u0085",
        "\u2028",
        "f_",
        "~"
    };

    @Test
    void readsBackAsItWasForRandomTexts() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String text = text(random);
            assertThat(decode(xml(text, 0, text.length())))
                    .as("seed %d, %s", seed, hex(text))
                    .isEqualTo(text);
        }
    }

    @Test
    void partsFitTheLimitAndMakeUpTheTextForRandomTexts() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String text = text(random);
            List<String> parts = parts(text, 10);
            assertThat(parts).as("seed %d", seed).allMatch(part -> part.length() <= 10);
            String joined = parts.stream().map(CellTextTest::decode).collect(Collectors.joining());
            assertThat(joined).as("seed %d, %s", seed, hex(text)).isEqualTo(text);
        }
    }

    @Test
    void doesNotSplitAPair() throws Exception {
        assertThat(parts("123456789\uD83D\uDE00", 10)).containsExactly("123456789", "\uD83D\uDE00");
    }

    @Test
    void writesControlCharactersAsExcelDoes() throws Exception {
        assertThat(xml("a\u0001\r\uFFFF\uD83D.", 0, 6)).isEqualTo("a_x0001__x000D__xFFFF__xD83D_.");
    }

    @Test
    void escapesTextThatLooksEscaped() throws Exception {
        assertThat(xml("_x0041_x0042_ _x00G1_", 0, 21)).isEqualTo("_x005F_x0041_x005F_x0042_ _x00G1_");
    }

    @Test
    void escapesTextThatAnEscapeAfterItWouldComplete() throws Exception {
        assertThat(xml("_x0041\u0001", 0, 7)).isEqualTo("_x005F_x0041_x0001_");
    }

    @Test
    void knowsWhatASpreadsheetMightTakeForAFormula() {
        assertThat(List.of("=1", "+1", "-1", "@a", "\ta", "\ra")).allMatch(text -> CellText.looksLikeFormula(text, 0));
        assertThat(List.of("", "a=1", "1", " =1")).noneMatch(text -> CellText.looksLikeFormula(text, 0));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i >= 0; i--) {
            text.append(BITS[random.nextInt(BITS.length)]);
        }
        return text.toString();
    }

    private static List<String> parts(String text, int limit) throws Exception {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = CellText.end(text, start, limit);
            parts.add(xml(text, start, end));
            start = end;
        }
        return parts;
    }

    /** What an XML parser reads. */
    private static String xml(String text, int start, int end) throws Exception {
        byte[] content = new XmlBuffer()
                .ascii("<t>")
                .text(text, start, end)
                .ascii("</t>")
                .toBytes();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(content))
                .getDocumentElement()
                .getTextContent();
    }

    private static String decode(String cell) {
        return ESCAPE.matcher(cell)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private static String hex(String text) {
        return text.chars().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }
}
