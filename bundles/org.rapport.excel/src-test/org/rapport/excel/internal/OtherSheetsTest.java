// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Codebook;

class OtherSheetsTest {

    @TempDir
    Path folder;

    @Test
    void theCodebookSaysWhatACodeMeansAndHowOftenItWasUsed() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(Samples.mixed(), folder))) {
            List<List<Object>> rows = Exports.cells(book.getSheet("Codebook"));
            assertThat(rows.get(0))
                    .containsExactly(
                            "Code",
                            "Code id",
                            "Kind",
                            "Short definition",
                            "Definition",
                            "When to use",
                            "When not to use",
                            "Examples",
                            "Indicators",
                            "Sources",
                            "Codings reviewed",
                            "Codings unreviewed",
                            "Transcripts",
                            "Level",
                            "Path",
                            "Colour");
            assertThat(rows.get(2))
                    .containsExactly(
                            "Listening",
                            "LISTEN",
                            "code",
                            "Listening in one line.",
                            "Somebody speaks of listening as it happened at the harbour.",
                            "The speaker tells of it from experience.",
                            "It is only wished for.",
                            "Typical: We heard them out, every one.\nClose but no, use OTHER: One ought to listen. (a wish)",
                            "lemma: listen\nphrase: call back",
                            "Invented",
                            2.0,
                            1.0,
                            2.0,
                            2.0,
                            "Care > Listening",
                            "#2f6f8f");
        }
    }

    @Test
    void theTranscriptsNameTheirSpeakersAndRoles() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(Samples.mixed(), folder))) {
            XSSFSheet sheet = book.getSheet("Transcripts");
            assertThat(Exports.cells(sheet).get(0))
                    .containsExactly(
                            "Transcript",
                            "Speakers",
                            "Turns",
                            "Words",
                            "Codings reviewed",
                            "Codings unreviewed",
                            "Language",
                            "Source file",
                            "Transcript id",
                            "Text SHA-256",
                            "Source SHA-256");
            assertThat(Exports.cells(sheet).get(2).subList(0, 8))
                    .containsExactly(
                            "Dock two",
                            "Ines (interviewer)\nOdy (leader, guessed)",
                            40.0,
                            1520.0,
                            2.0,
                            1.0,
                            "en",
                            "Dock two.vtt");
        }
    }

    @Test
    void theDictionaryExplainsEachColumnOfEachTable() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(Samples.mixed(), folder))) {
            List<List<Object>> explained = Exports.cells(book.getSheet("Dictionary"));
            for (String name : List.of("Passages", "Codebook", "Transcripts", "Dictionary")) {
                List<Object> columns = new ArrayList<>();
                explained.stream().filter(row -> row.get(0).equals(name)).forEach(row -> columns.add(row.get(1)));
                assertThat(columns).isEqualTo(Exports.cells(book.getSheet(name)).get(0));
            }
            assertThat(explained).allSatisfy(row -> assertThat(row).doesNotContain(""));
            assertThat(explained.get(8))
                    .contains("A facet, that is a property of the coding. What is it here? Values:"
                            + " present (it is present); absent (it is absent). Empty if nothing was said; the codebook then"
                            + " takes present.");
        }
    }

    @Test
    void theReadMeCountsAndLeadsToEverySheet() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(Samples.mixed(), folder))) {
            XSSFSheet sheet = book.getSheet("README");
            List<String> figures = new ArrayList<>();
            sheet.getRow(5).forEach(cell -> figures.add(cell.getStringCellValue()));
            assertThat(figures).containsExactly("2", "7", "5", "2");
            assertThat(sheet.getHyperlinkList().stream().map(link -> link.getLocation()))
                    .containsExactly(
                            "'Passages'!A1",
                            "'Code × Transcript'!A1",
                            "'Codebook'!A1",
                            "'Transcripts'!A1",
                            "'Dictionary'!A1");
        }
    }

    @Test
    void thousandsOfColoursStayBelowExcelsLimitOfStyles() throws Exception {
        FakeStudy study = new FakeStudy();
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            codes.add(FakeCodebook.code("C" + i, "", true, "Code " + i, String.format("#%06x", i * 5000)));
        }
        Codebook small = FakeCodebook.make();
        study.codebook = Optional.of(new Codebook(small.about(), codes, small.facets(), List.of()));
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder))) {
            assertThat(book.getNumCellStyles()).isLessThan(4000);
            assertThat(Exports.column(book.getSheet("Codebook"), "Colour")).hasSize(3000);
        }
    }
}
