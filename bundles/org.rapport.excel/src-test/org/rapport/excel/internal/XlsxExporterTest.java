// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.excel.internal.sheet.Limits;

class XlsxExporterTest {

    @TempDir
    Path folder;

    @Test
    void theSameStudyMakesTheSameBytes() throws Exception {
        byte[] first = Files.readAllBytes(Exports.write(Samples.mixed(), folder));
        byte[] second = Files.readAllBytes(Exports.write(Samples.mixed(), folder));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theReadMeIsInFront() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(Samples.mixed(), folder))) {
            assertThat(book.getActiveSheetIndex()).isZero();
            assertThat(Stream.iterate(0, i -> i + 1)
                            .limit(book.getNumberOfSheets())
                            .map(book::getSheetName))
                    .containsExactly(
                            "README", "Passages", "Code × Transcript", "Codebook", "Transcripts", "Dictionary");
        }
    }

    @Test
    void everyTableHasAFrozenHeaderAFilterAndARepeatedRow() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(Samples.mixed(), folder))) {
            for (int i = 1; i < book.getNumberOfSheets(); i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                CellRangeAddress all = new CellRangeAddress(
                        0, sheet.getLastRowNum(), 0, sheet.getRow(0).getLastCellNum() - 1);
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo(all.formatAsString());
                assertThat(sheet.getDimension()).isEqualTo(all);
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
            }
        }
    }

    @Test
    void headersAreUniqueInEverySheet() throws Exception {
        FakeStudy study = Samples.mixed().transcript("dock ONE");
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder))) {
            for (int i = 1; i < book.getNumberOfSheets(); i++) {
                List<Object> headers = Exports.cells(book.getSheetAt(i)).get(0);
                assertThat(headers.stream().map(header -> header.toString().toLowerCase(Locale.ROOT)))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        FakeStudy study = Samples.mixed();
        study.title = "Harbour \u0001 & more";
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder))) {
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("Harbour   & more");
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("Rapport");
            assertThat(book.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo(Exports.CLOCK.instant());
            assertThat(book.getSheet("README").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(study.title);
        }
    }

    @Test
    void aStudyWithoutCodingsAndCodebookIsAWorkbookToo() throws Exception {
        FakeStudy study = new FakeStudy();
        study.codebook = Optional.empty();
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder))) {
            assertThat(book.getSheet("Passages").getLastRowNum()).isZero();
            assertThat(Exports.column(book.getSheet("Code × Transcript"), "Code"))
                    .containsExactly("All codes");
        }
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        List<String> told = new ArrayList<>();
        new XlsxExporter(Limits.EXCEL, Exports.CLOCK).export(many(450), folder.resolve("a.xlsx"), new Progress() {
            @Override
            public void begin(String task, long steps) {
                told.add(task + " " + steps);
            }

            @Override
            public void advance(long steps) {
                told.add(Long.toString(steps));
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(told).containsExactly("Writing the workbook 451", "200", "200", "50", "1");
    }

    @Test
    void stopsWhenItIsCancelledAtAnyMoment() throws Exception {
        for (int asked = 0; asked < 8; asked++) {
            CancelledAfter progress = new CancelledAfter(asked);
            Path file = folder.resolve("cancelled.xlsx");
            assertThatThrownBy(() -> new XlsxExporter().export(many(900), file, progress))
                    .as("asked %d times before", asked)
                    .isInstanceOf(TaskCancelledException.class);
            assertThat(progress.begun).isEqualTo(asked > 0 ? 1 : 0);
        }
    }

    /** Says that it is cancelled when it was asked that many times. */
    private static final class CancelledAfter implements Progress {

        private int left;
        private int begun;

        CancelledAfter(int asked) {
            left = asked;
        }

        @Override
        public void begin(String task, long steps) {
            begun++;
        }

        @Override
        public void advance(long steps) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return left-- <= 0;
        }
    }

    @Test
    void aFullDiskIsSaidWithTheFileAndWhatToDo() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "there is no /dev/full here");
        assertThatThrownBy(() -> new XlsxExporter().export(Samples.mixed(), full, Progress.NONE))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Check that the disk has room")
                .satisfies(e -> assertThat(((TaskException) e).where().file()).isEqualTo("/dev/full"));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Path file = folder.resolve("no").resolve("coded.xlsx");
        assertThatThrownBy(() -> new XlsxExporter().export(Samples.mixed(), file, Progress.NONE))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("could not be written");
    }

    @Test
    void moreColumnsThanExcelTakesAreSaid() {
        assertThatThrownBy(() -> Exports.write(Samples.mixed(), folder, new Limits(1000, 20, 32_767)))
                .isInstanceOf(TaskException.class)
                .hasMessage("The sheet \"Passages\" would need 26 columns, and Excel takes 20. Export fewer facets or"
                        + " levels of codes.");
    }

    static FakeStudy many(int rows) {
        FakeStudy study = new FakeStudy().transcript("Dock");
        for (int i = 0; i < rows; i++) {
            study.code("Dock", "passage number " + i, i % 2 == 0 ? "CALL" : "LISTEN");
        }
        return study;
    }
}
