// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapport.importers.internal.DocxFile;
import org.rapport.importers.internal.OdtFile;
import org.rapport.importers.internal.Refusals;
import org.rapport.testkit.TenSeconds;

/** Documents made to take quadratic time or much memory. The time limit is a net: each takes a second or two. */
class MonstrousDocumentsTest {

    private static final String WORDS = "imported";
    private static final String LINES = "has more than 300000 lines";
    private static final String CELLS = "tables of the file have more than 1000000 cells";
    private static final String DENSE = "unpacks to more than 100 times its size";

    private record Monster(String name, String head, String part, int times, String tail, String said) {}

    private static final List<Monster> TEXTS = List.of(
            new Monster("empty spans", "<text:p>x", "<text:span/>", 600_000, "</text:p>", WORDS),
            new Monster("spaces", "<text:p>x", "<text:s text:c=\"999999999\"/>", 90_000, "y</text:p>", "16 million"),
            new Monster("line breaks", "<text:p>", "x<text:line-break/>", 300_001, "</text:p>", LINES),
            new Monster("paragraphs", "", "<text:p>x</text:p>", 300_001, "", LINES),
            new Monster(
                    "repeated columns",
                    "<table:table>",
                    "<table:table-row><table:table-cell table:number-columns-repeated=\"2147483648\"/>"
                            + "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>",
                    20_000,
                    "</table:table>",
                    CELLS),
            new Monster("nested tables", "", "<table:table><table:table-row>", 16_000, "", "1000 levels deep"));

    private static final List<Monster> DOCUMENTS = List.of(
            new Monster(
                    "fields",
                    "<w:p>",
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
                    150_000,
                    "</w:p>",
                    "no words"),
            new Monster("runs", "<w:p>", "<w:r><w:t>x</w:t></w:r>", 400_000, "</w:p>", WORDS),
            new Monster(
                    "columns before rows",
                    "<w:tbl>",
                    "<w:tr><w:trPr><w:gridBefore w:val=\"99\"/></w:trPr><w:tc><w:p/></w:tc></w:tr>",
                    20_000,
                    "</w:tbl>",
                    CELLS),
            new Monster(
                    "cells of a row",
                    "<w:tbl><w:tr>",
                    "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>",
                    150_000,
                    "</w:tr></w:tbl>",
                    WORDS),
            new Monster("nested tables", "", "<w:tbl><w:tr><w:tc>", 16_000, "", "1000 levels deep"),
            new Monster("a bomb", "<w:p>", "<w:r/>", 2_000_000, "</w:p>", DENSE));

    @TestFactory
    List<DynamicTest> importsOrRefusesTextsSoon() {
        return TEXTS.stream()
                .map(monster ->
                        test("odt", monster, body -> OdtFile.content(body).bytes()))
                .toList();
    }

    @TestFactory
    List<DynamicTest> importsOrRefusesWordDocumentsSoon() {
        return DOCUMENTS.stream()
                .map(monster ->
                        test("docx", monster, body -> DocxFile.body(body).bytes()))
                .toList();
    }

    private interface Packing {
        byte[] pack(String body);
    }

    private static DynamicTest test(String ending, Monster monster, Packing packing) {
        return DynamicTest.dynamicTest(monster.name, () -> {
            byte[] bytes = packing.pack(monster.head + monster.part.repeat(monster.times) + monster.tail);
            assertThat(TenSeconds.of(() -> Refusals.of("a." + ending, bytes))).contains(monster.said);
        });
    }
}
