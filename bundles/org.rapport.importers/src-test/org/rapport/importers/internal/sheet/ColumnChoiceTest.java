// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.importers.internal.sheet.XlsxFile.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.api.importing.ColumnChoice;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.Importing;
import org.rapport.model.text.Transcript;

class ColumnChoiceTest {

    private static final String TURNS =
            "0:01,Ann,How was it?\n0:04,Bo,It was good.\n0:09,Ann,And then?\n0:12,Bo,Then we left.\n";

    @Test
    void refusesAGuessThatNobodyConfirmedAndSaysHowToConfirmIt() {
        assertThatThrownBy(() -> read(TURNS, ColumnChoice.UNSAID))
                .isInstanceOf(TaskException.class)
                .hasMessage("No row names the columns of the table. By their looks, column A holds times, column B"
                        + " speakers, column C what was said. If that is right, import the file with --columns guess,"
                        + " which is the same as --columns time=A,speaker=B,text=C; otherwise name them so. Or write names"
                        + " such as Time, Speaker and Text above the columns.");
    }

    @Test
    void takesAConfirmedGuessAndSaysWhatItWas() throws TaskException {
        Imported<Transcript> read = read(TURNS, ColumnChoice.AS_GUESSED);

        assertThat(turns(read))
                .containsExactly("Ann|How was it?", "Bo|It was good.", "Ann|And then?", "Bo|Then we left.");
        assertThat(read.problems())
                .extracting(problem -> problem.message().text())
                .containsExactly(
                        "The columns were taken as guessed: column A holds times, column B speakers, column C what"
                                + " was said.");
    }

    @Test
    void takesTheColumnsThatAPersonNamed() throws TaskException {
        Imported<Transcript> read = read(
                "Gut.;x;0:03;0:05;Bo\nJa.;y;0:06;0:09;Ann\n", named(1, Optional.of(5), Optional.of(3), Optional.of(4)));

        assertThat(turns(read)).containsExactly("Bo|Gut.", "Ann|Ja.");
        assertThat(read.value()
                        .orElseThrow()
                        .turns()
                        .get(0)
                        .time()
                        .orElseThrow()
                        .end())
                .isPresent();
        assertThat(read.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("importers.OTHER_COLUMN");
    }

    @Test
    void leavesOutNamesOfColumnsThatItDoesNotKnow() throws TaskException {
        Imported<Transcript> byTime = read("Wann,Xyz,Was\n" + TURNS, ColumnChoice.AS_GUESSED);
        Imported<Transcript> bySpeaker = read(
                "Xyz,Was\nAnn,A\nBo,B\nAnn,C\nBo,D\n", named(2, Optional.of(1), Optional.empty(), Optional.empty()));

        assertThat(turns(byTime)).hasSize(4).first().isEqualTo("Ann|How was it?");
        assertThat(turns(bySpeaker)).containsExactly("Ann|A", "Bo|B", "Ann|C", "Bo|D");
        assertThat(bySpeaker.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("importers.sheet.NAMES_LEFT_OUT");
    }

    @Test
    void namesTheColumnsThatThereAreWhereOneIsMissing() {
        assertThatThrownBy(() -> read(TURNS, named(4, Optional.empty(), Optional.empty(), Optional.empty())))
                .hasMessage("The table has no column D with anything in it. It has the columns A, B, C.");
        byte[] far = XlsxFile.of("<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>x</v></c></row>")
                .bytes();
        assertThatThrownBy(() -> Importing.importer("xlsx")
                        .orElseThrow()
                        .read(
                                new Source("a.xlsx", far),
                                ImportOptions.DEFAULT.withColumns(
                                        named(99_999, Optional.empty(), Optional.empty(), Optional.empty())),
                                Progress.NONE))
                .hasMessageContaining("It has the columns XFD.");
    }

    @Test
    void columnsKeepTheirLettersWhereOthersAreEmpty() {
        byte[] bytes = XlsxFile.of(row(null, "0:01", null, "Ann", null, "Yes, well")
                        + row(null, "0:02", null, "Bo", null, "No, we did")
                        + row(null, "0:03", null, "Ann", null, "I see that")
                        + row(null, "0:04", null, "Bo", null, "Well, well"))
                .bytes();

        assertThatThrownBy(() -> Importing.read(new Source("a.xlsx", bytes)))
                .hasMessageContaining("--columns time=B,speaker=D,text=F;");
    }

    @Test
    void asksForNamesWhereLooksTellNothing() {
        assertThatThrownBy(() -> read("a lot,of words,here\nand here,again,some\n", ColumnChoice.AS_GUESSED))
                .hasMessage(
                        "No row names the columns of the table, and their looks do not tell what they hold. Name them,"
                                + " e.g. --columns time=A,speaker=B,text=C, or write names such as Time, Speaker and Text above the"
                                + " columns.");
        assertThatThrownBy(() -> read("just words\nin lines\n", ColumnChoice.UNSAID))
                .hasMessageContaining("--columns text=A,");
    }

    @Test
    void namedNumbersAreSecondsOrMilliseconds() throws TaskException {
        ColumnChoice labels = named(3, Optional.empty(), Optional.of(1), Optional.of(2));
        Transcript seconds =
                read("0.5\t2.25\tWell yes.\n3.0\t4.0\tNo.\n", labels).value().orElseThrow();
        Transcript millis =
                read("500\t2250\tWell yes.\n3000\t4000\tNo.\n", labels).value().orElseThrow();

        assertThat(seconds.cues()).isEqualTo(millis.cues()).hasSize(2);
        assertThat(seconds.cues().get(0).time().start()).hasMillis(500);
    }

    private static ColumnChoice named(
            int words, Optional<Integer> speaker, Optional<Integer> start, Optional<Integer> end) {
        return new ColumnChoice.Named(words, speaker, start, end);
    }

    private static Imported<Transcript> read(String table, ColumnChoice choice) throws TaskException {
        Source source = new Source("a.csv", table.getBytes(StandardCharsets.UTF_8));
        return new CsvImporter()
                .read(source, ImportOptions.DEFAULT.withColumns(choice), Progress.NONE)
                .map(ReadTranscript::transcript);
    }

    private static List<String> turns(Imported<Transcript> read) {
        return Importing.turns(read.value().orElseThrow());
    }
}
