// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.importers.internal.sheet.XlsxFile.row;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.Importing;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

class XlsxImporterTest {

    private static final String HEADER = row("Time", "Speaker", "Text");

    @Test
    void readsTextsOfEveryKindInAnyCell() throws TaskException {
        String rows = row("Speaker", "Text")
                + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c><c r=\"B4\" t=\"s\"><v>1</v></c></row>"
                + "<row><c t=\"str\"><f>A4</f><v>Bo</v></c><c><f>1+1</f><v>2</v></c></row>"
                + "<row><c t=\"s\"><v>0</v></c><c t=\"b\"><v>1</v></c></row>";
        String strings = "<si><t>Ann</t></si><si><r><rPr><b/></rPr><t>Yes,</t></r><r><t xml:space=\"preserve\"> we do."
                + "_x000D_\nAnd <![CDATA[<so>]]></t></r><rPh sb=\"0\" eb=\"1\"><t>aside</t></rPh></si>";

        assertThat(turns(XlsxFile.of(rows).strings(strings)))
                .containsExactly("Ann|Yes, we do./And <so>", "Bo|2", "Ann|TRUE");
    }

    @Test
    void readsTimesAsTheSheetShowsThem() throws TaskException {
        String[] formats = {"General", "h:mm:ss", "[h]:mm:ss", "mm:ss.0", "yyyy\\-mm\\-dd", "[$-409]h:mm:ss\\ AM/PM;@"};
        String rows = HEADER
                + time(1, 1.5 / 86400)
                + time(2, 1.25)
                + time(3, 90.5 / 86400)
                + time(5, 0.5)
                + time(1, 45000.25)
                + time(0, 12.5);

        List<Turn> turns =
                read(XlsxFile.of(rows).formats(formats)).value().orElseThrow().turns();

        assertThat(turns)
                .extracting(turn -> turn.time().orElseThrow().start())
                .containsExactly(
                        Duration.ofMillis(1500),
                        Duration.ofHours(30),
                        Duration.ofMillis(90_500),
                        Duration.ofHours(12),
                        Duration.ofHours(6),
                        Duration.ofMillis(12_500));
    }

    @Test
    void takesHoursAndMinutesOfATypistForMinutesAndSeconds() throws TaskException {
        double typed = (2 * 60 + 15) / 1440.0;
        Imported<Transcript> minutes =
                read(XlsxFile.of(HEADER + time(0, 0) + time(0, typed)).formats("h:mm"));
        Imported<Transcript> hours =
                read(XlsxFile.of(HEADER + time(0, 1 / 86400.0) + time(0, typed)).formats("h:mm"));

        assertThat(start(minutes, 1)).isEqualTo(Duration.ofSeconds(135));
        assertThat(messages(minutes)).containsExactly("importers.sheet.MINUTES");
        assertThat(start(hours, 1)).isEqualTo(Duration.ofMinutes(135));
        assertThat(messages(hours)).doesNotContain("importers.sheet.MINUTES");
    }

    @Test
    void readsTheFirstSheetWhoseColumnsAreNamedAndReportsTheOthers() throws TaskException {
        XlsxFile file = new XlsxFile()
                .sheet("", "")
                .sheet("", row("Study", "Trust"))
                .sheet("", HEADER + row("0:01", "Ann", "Yes"))
                .sheet("", HEADER + row("0:01", "Bo", "No"))
                .sheet("state=\"hidden\"", row("x"));

        Imported<Transcript> read = read(file);

        assertThat(Importing.turns(read.value().orElseThrow())).containsExactly("Ann|Yes");
        assertThat(read.problems())
                .extracting(problem -> problem.message().text())
                .containsExactly(
                        "Other sheets of the workbook with cells, not read: 2. Save each as a file of its own to read it.",
                        "Hidden sheets of the workbook with cells, not read: 1.");
    }

    @Test
    void readsAHiddenSheetOnlyWhereNoOtherHasAnything() throws TaskException {
        assertThat(turns(new XlsxFile()
                        .sheet("", "<row><c s=\"1\"/></row>")
                        .sheet("state=\"veryHidden\"", HEADER + row("0:01", "Ann", "Yes"))))
                .containsExactly("Ann|Yes");
    }

    @Test
    void readsHiddenRowsAndColumnsAndSaysSo() throws TaskException {
        Imported<Transcript> read = read(new XlsxFile()
                .part(
                        "",
                        "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols>"
                                + "<sheetData>" + HEADER
                                + row("0:01", "Ann", "Yes").replace("<row>", "<row hidden=\"1\">")
                                + "</sheetData>"));

        assertThat(Importing.turns(read.value().orElseThrow())).containsExactly("Ann|Yes");
        assertThat(messages(read)).containsExactly("importers.sheet.HIDDEN_ROWS", "importers.sheet.HIDDEN_COLUMNS");
    }

    @Test
    void reportsErrorsAndFormulasWithoutAResult() throws TaskException {
        Imported<Transcript> read = read(
                XlsxFile.of(
                        HEADER
                                + row("0:01", "Ann", "Yes")
                                + "<row r=\"3\"><c><f>1/0</f></c><c t=\"e\"><v>#REF!</v></c><c t=\"inlineStr\"><is><t>No</t></is></c></row>"));

        assertThat(Importing.turns(read.value().orElseThrow())).containsExactly("Ann|Yes/No");
        assertThat(read.problems())
                .extracting(problem ->
                        problem.location().place() + " " + problem.message().key())
                .containsExactly(
                        "row 3 importers.sheet.ERRORS",
                        "row 3 importers.sheet.NOT_COMPUTED",
                        "row 3 importers.table.FILLED_DOWN");
    }

    @Test
    void reportsComments() throws TaskException {
        XlsxFile file = XlsxFile.of(HEADER + row("0:01", "Ann", "Yes"))
                .other(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships><Relationship Id=\"c\" Type=\"x/comments\" Target=\"../comments1.xml\"/>"
                                + "</Relationships>")
                .other("xl/comments1.xml", "<comments><commentList><comment/><comment/></commentList></comments>");

        assertThat(read(file).problems())
                .extracting(problem -> problem.message().text())
                .containsExactly("Comments that are not part of the text: 2.");
    }

    private static String time(int style, double days) {
        return "<row><c s=\"" + style + "\"><v>" + days + "</v></c>"
                + row("x" + style + days, "Words").substring(5);
    }

    private static Duration start(Imported<Transcript> read, int turn) {
        return read.value().orElseThrow().turns().get(turn).time().orElseThrow().start();
    }

    private static List<String> messages(Imported<Transcript> read) {
        return read.problems().stream()
                .map(Problem::message)
                .map(message -> message.key())
                .toList();
    }

    private static List<String> turns(XlsxFile file) throws TaskException {
        return Importing.turns(read(file).value().orElseThrow());
    }

    private static Imported<Transcript> read(XlsxFile file) throws TaskException {
        return Importing.read(new Source("a.xlsx", file.bytes()));
    }
}
