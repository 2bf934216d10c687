// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.excel.internal.sheet.Limits;
import org.rapport.model.coding.Origin;

class PassagesSheetTest {

    @TempDir
    Path folder;

    @Test
    void holdsOneRowPerPassageAndCode() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(Samples.mixed(), folder))) {
            List<List<Object>> rows = Exports.cells(book.getSheet("Passages"));
            assertThat(rows.get(0))
                    .containsExactly(
                            "Transcript",
                            "Turn",
                            "Speaker",
                            "Role",
                            "Text",
                            "Code",
                            "Reviewed",
                            "Valence",
                            "Role (facet)",
                            "Weight",
                            "Memo",
                            "Evidence",
                            "Coder",
                            "Origin",
                            "Level 1",
                            "Level 2",
                            "Level 3",
                            "Time start",
                            "Time end",
                            "Start",
                            "End",
                            "Created (UTC)",
                            "Code id",
                            "Coding id",
                            "Transcript id",
                            "Facet odd");
            assertThat(rows).hasSize(8);
            assertThat(rows.get(2))
                    .containsExactly(
                            "Dock one",
                            2.0,
                            "Ody",
                            "leader",
                            "=SUM(A1:A9)",
                            "Calling back soon",
                            "no",
                            "absent",
                            "",
                            "",
                            "",
                            "lemma: call → “=SUM(”",
                            "Robin",
                            "rule",
                            "Care",
                            "Calling back",
                            "Calling back soon",
                            14 / 86_400.0,
                            16.5 / 86_400.0,
                            35.0,
                            46.0,
                            rows.get(2).get(21),
                            "CALL-SOON",
                            FakeStudy.uuid("coding2").toString(),
                            FakeStudy.uuid("Dock one").toString(),
                            "");
        }
    }

    @Test
    void keepsEveryTextAsItWas() throws Exception {
        FakeStudy study = Samples.mixed();
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder))) {
            assertThat(Exports.column(book.getSheet("Passages"), "Text"))
                    .isEqualTo(study.rows.stream().map(row -> row.text()).toList());
            assertThat(Exports.column(book.getSheet("Passages"), "Memo"))
                    .containsExactly("", "", "", "=memo", "", "two\nlines", "");
        }
    }

    @Test
    void textThatLooksLikeAFormulaIsTextAndStaysText() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(Samples.mixed(), folder))) {
            XSSFSheet sheet = book.getSheet("Passages");
            for (int row = 2; row <= 4; row++) {
                XSSFCell cell = sheet.getRow(row).getCell(4);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
            assertThat(sheet.getRow(1).getCell(4).getCellStyle().getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void datesAreDatesInUtc() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(Samples.mixed(), folder))) {
            XSSFCell cell = book.getSheet("Passages").getRow(1).getCell(21);
            assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.parse("2026-03-02T12:00:01.250"));
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm:ss");
        }
    }

    @Test
    void theCodeStandsOnItsColourOrThatOfTheCodeAbove() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(Samples.mixed(), folder))) {
            XSSFSheet sheet = book.getSheet("Passages");
            assertThat(paper(sheet.getRow(1).getCell(5))).isEqualTo("FF2F6F8F");
            assertThat(paper(sheet.getRow(2).getCell(5))).isEqualTo("FFF2C14E");
            assertThat(sheet.getRow(4).getCell(5).getCellStyle().getFillForegroundColorColor())
                    .isNull();
        }
    }

    private static String paper(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }

    @Test
    void aCodeOutsideTheCodebookIsNamedByItsId() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(Samples.mixed(), folder))) {
            assertThat(Exports.column(book.getSheet("Passages"), "Code").get(6)).isEqualTo("GONE");
            assertThat(Exports.column(book.getSheet("Codebook"), "Code id")).endsWith("GONE");
            assertThat(Exports.column(book.getSheet("Code × Transcript"), "Code id"))
                    .endsWith("GONE", "");
        }
    }

    @Test
    void aTextThatIsTooLongForACellGoesOnInFurtherColumns() throws Exception {
        String text = words(32_765) + "12\uD83D\uDE00=" + words(66_000);
        String control = words(4_000) + "\u0001".repeat(28_767);
        FakeStudy study = new FakeStudy()
                .transcript("Dock")
                .code("Dock", "short", "OTHER")
                .code("Dock", text, "CALL")
                .code("Dock", words(32_767), "CALL")
                .code("Dock", control, "CALL");
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder))) {
            XSSFSheet sheet = book.getSheet("Passages");
            List<List<Object>> rows = Exports.cells(sheet);
            assertThat(rows.get(0))
                    .endsWith(
                            "Transcript id",
                            "Text (continued)",
                            "Text (continued 2)",
                            "Text (continued 3)",
                            "Text (continued 4)",
                            "Text (continued 5)",
                            "Text (continued 6)");
            assertThat(rows.get(2).get(4)).asString().hasSize(32_767).endsWith("12");
            assertThat(whole(rows.get(0), rows.get(1))).isEqualTo("short");
            assertThat(whole(rows.get(0), rows.get(2))).isEqualTo(text);
            assertThat(rows.get(3).get(4)).asString().hasSize(32_767);
            assertThat(whole(rows.get(0), rows.get(4))).isEqualTo(control);
            assertThat(paper(sheet.getRow(2).getCell(4))).isEqualTo("FFFFE3A3");
            assertThat(Exports.column(book.getSheet("Dictionary"), "Column")).contains("Text (continued)");
        }
    }

    /** That many characters which do not compress like a zip bomb. */
    private static String words(int length) {
        return new Random(length)
                .ints('a', 'z')
                .limit(length)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String whole(List<Object> header, List<Object> row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equals("Text") || header.get(i).toString().startsWith("Text (continued")) {
                text.append(row.get(i));
            }
        }
        return text.toString();
    }

    @Test
    void moreRowsThanASheetHoldsGoOnInTheNext() throws Exception {
        FakeStudy study = new FakeStudy().transcript("Dock");
        for (int i = 0; i < 20; i++) {
            study.code("Dock", "passage " + i, "CALL");
        }
        Limits limits = new Limits(11, 16_384, 32_767);
        study.codebook = Optional.empty();
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder, limits))) {
            assertThat(book.getSheet("Passages").getLastRowNum()).isEqualTo(10);
            assertThat(Exports.column(book.getSheet("Passages 2"), "Text"))
                    .startsWith("passage 10")
                    .hasSize(10);
            assertThat(Exports.cells(book.getSheet("Passages 2")).get(0))
                    .isEqualTo(Exports.cells(book.getSheet("Passages")).get(0));
            assertThat(book.getSheet("Passages 3")).isNull();
        }
    }

    @Test
    void rowsOfLongTextsAreNotHigherThanSixLines() throws Exception {
        FakeStudy study = new FakeStudy().transcript("Dock").code("Dock", "line\n".repeat(300), "CALL");
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder))) {
            assertThat(book.getSheet("Passages").getRow(1).getHeightInPoints()).isEqualTo(93);
        }
    }

    @Test
    void namesWhereTheCodingCameFrom() throws Exception {
        FakeStudy study = new FakeStudy().transcript("Dock");
        for (Origin origin : Origin.values()) {
            study.code("Dock", "words", "CALL", origin, true, Map.of(), "", "");
        }
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder))) {
            assertThat(Exports.column(book.getSheet("Passages"), "Origin"))
                    .containsExactly("manual", "in vivo", "search", "rule", "learned");
        }
    }
}
