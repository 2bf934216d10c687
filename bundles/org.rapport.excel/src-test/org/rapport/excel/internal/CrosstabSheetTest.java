// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.excel.internal.sheet.Limits;
import org.rapport.model.coding.Origin;

class CrosstabSheetTest {

    private static final String NAME = "Code × Transcript";

    @TempDir
    Path folder;

    private static FakeStudy study() {
        FakeStudy study = new FakeStudy().transcript("A").transcript("B").transcript("C");
        study.code("A", "one", "LISTEN").code("A", "two", "LISTEN").code("B", "three", "CALL");
        study.code("B", "four", "CALL-SOON", Origin.RULE, false, Map.of(), "lemma: call", "");
        return study.code("B", "five", "OTHER");
    }

    @Test
    void countsReviewedAndUnreviewedApartAndCategoriesByTheirBranch() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(study(), folder))) {
            XSSFSheet sheet = book.getSheet(NAME);
            assertThat(Exports.column(sheet, "Code id"))
                    .containsExactly("CARE", "LISTEN", "CALL", "CALL-SOON", "OTHER", "");
            assertThat(Exports.column(sheet, "Kind"))
                    .containsExactly("category", "code", "code", "code", "code", "total");
            assertThat(Exports.column(sheet, "All reviewed")).containsExactly(3.0, 2.0, 1.0, 0.0, 1.0, 4.0);
            assertThat(Exports.column(sheet, "All unreviewed")).containsExactly(1.0, 0.0, 0.0, 1.0, 0.0, 1.0);
            assertThat(Exports.column(sheet, "Transcripts")).containsExactly(2.0, 1.0, 1.0, 1.0, 1.0, 2.0);
            assertThat(Exports.column(sheet, "A – reviewed")).containsExactly(2.0, 2.0, 0.0, 0.0, 0.0, 2.0);
            assertThat(Exports.column(sheet, "B – reviewed")).containsExactly(1.0, 0.0, 1.0, 0.0, 1.0, 2.0);
            assertThat(Exports.column(sheet, "B – unreviewed")).containsExactly(1.0, 0.0, 0.0, 1.0, 0.0, 1.0);
            assertThat(Exports.column(sheet, "C – reviewed")).containsOnly(0.0);
        }
    }

    @Test
    void theTreeShowsInTheIndent() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(study(), folder))) {
            XSSFSheet sheet = book.getSheet(NAME);
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getIndention()).isZero();
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getIndention()).isEqualTo((short) 2);
        }
    }

    @Test
    void transcriptsThatExcelHasNoColumnsForGoOnInASecondSheet() throws Exception {
        FakeStudy study = new FakeStudy();
        for (int i = 0; i < 20; i++) {
            study.transcript("T" + i);
        }
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder, new Limits(1000, 40, 32_767)))) {
            assertThat(Exports.cells(book.getSheet(NAME)).get(0)).hasSize(39).endsWith("T15 – unreviewed");
            assertThat(Exports.cells(book.getSheet(NAME + " (2)")).get(0))
                    .hasSize(15)
                    .contains("T16 – reviewed");
        }
    }

    @Test
    void twoTranscriptsWithOneTitleKeepApart() throws Exception {
        FakeStudy study = new FakeStudy().transcript("A").transcript("A ");
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder))) {
            assertThat(Exports.cells(book.getSheet(NAME)).get(0))
                    .contains("A – reviewed")
                    .doesNotHaveDuplicates();
        }
    }
}
