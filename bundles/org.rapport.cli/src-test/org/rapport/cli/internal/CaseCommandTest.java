// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.Edit;
import org.rapport.testkit.Samples;

class CaseCommandTest extends CommandTesting {

    @Test
    void describesCases() throws TaskException {
        does("attribute add", "Years", "--type", "number");
        does("attribute add", "Sector", "--choice", "care", "--choice", "school");
        assertThat(does("case add", "Dana M.", "Years=12", "sector=care")).contains("rapport undo s.rapport");
        assertThat(rows("case list")).singleElement().asString().endsWith("Dana M.,\"\",care,12,\"\"");
        does("case set", "dana m.", "Years=", "Sector=school", "--name", "Dana", "--about", "leads a clinic");
        assertThat(rows("case list")).singleElement().asString().endsWith("Dana,leads a clinic,school,\"\",\"\"");
        assertThat(refuses("case set", "Dana", "Years=many")).contains("Years").contains("number");
        assertThat(refuses("case set", "Dana", "Place=x")).contains("attribute add");
        assertThat(refuses("case add", "dana")).contains("already");
        assertThat(history()).extracting(Edit::label).noneMatch(label -> label.contains("Dana"));
    }

    @Test
    void oneUndoTakesACommandBack() throws TaskException {
        does("attribute add", "Years", "--type", "number");
        does("case add", "Dana", "Years=12");
        study.undo(Samples.ADA);
        assertThat(read(StudyReader::cases)).isEmpty();
        assertThat(read(StudyReader::caseValues)).isEmpty();
        study.redo(Samples.ADA);
        assertThat(read(StudyReader::caseValues)).extracting(CaseValue::value).containsExactly("12");
    }

    @Test
    void saysWhoSpeaks() throws TaskException {
        does("case add", "Dana");
        does("case speaker", "Dana", "dana m.");
        assertThat(rows("case list")).singleElement().asString().endsWith("talk (Dana M.)");
        assertThat(refuses("case speaker", "Dana", "Zed")).contains("Zed");
        does("case speaker", "Dana", "Dana M.", "--transcript", "talk", "--not");
        assertThat(rows("case list")).singleElement().asString().doesNotContain("talk");
        does("case remove", "Dana");
        assertThat(rows("case list")).isEmpty();
    }

    @Test
    void namesACaseByTheBeginningOfItsId() throws TaskException {
        does("case add", "Dana");
        String id = rows("case list").get(0).substring(0, 8);
        does("case set", id, "--about", "new");
        assertThat(refuses("case set", "Nobody", "--about", "x")).contains("Nobody");
    }

    @Test
    void takesCasesFromATable() throws TaskException, IOException {
        does("case add", "Eva");
        Path table = table(
                StandardCharsets.UTF_8,
                "\uFEFFName;Years;Since;Sector;Leads\r\n"
                        + "eva;7;2019-01-31;\"care; \"\"old\"\"\r\nand new\";yes\r\n\r\nJ\u00f6rg;12.5;;;no\r\n");
        assertThat(does("case import", table.toString())).contains("1 new case, 4 new attributes, 6 values");
        assertThat(read(StudyReader::attributes))
                .extracting(attribute -> attribute.name() + " " + attribute.type())
                .containsExactly("Leads YES_NO", "Sector TEXT", "Since DATE", "Years NUMBER");
        assertThat(read(StudyReader::cases)).extracting(each -> each.name()).containsExactly("Eva", "J\u00f6rg");
        assertThat(read(StudyReader::caseValues)).extracting(CaseValue::value).contains("care; \"old\"\r\nand new");
        study.undo(Samples.ADA);
        assertThat(read(StudyReader::attributes)).isEmpty();
    }

    @Test
    void namesEveryCellOfATableThatIsWrong() throws TaskException, IOException {
        does("attribute add", "Years", "--type", "number");
        Path table = table(StandardCharsets.UTF_8, "Name,Years\nEva,many\nEva,3\n,4\nDana,5,6\n");
        assertThat(refuses("case import", table.toString()))
                .contains("line 2", "line 3", "line 4", "line 5", "4 error(s)")
                .doesNotContain("many");
    }

    @Test
    void readsTablesInOtherEncodingsWhenTold() throws TaskException, IOException {
        Path table = table(Charset.forName("windows-1252"), "Name,Gr\u00f6\u00dfe\nJ\u00f6rg,3\n");
        does("case import", table.toString(), "--encoding", "windows-1252");
        assertThat(read(StudyReader::attributes)).extracting(Attribute::name).containsExactly("Gr\u00f6\u00dfe");
    }

    @Test
    void linksTheSpeakersOfTheTranscriptsThatATableNames() throws TaskException, IOException {
        does("role", "Q=interviewer");
        Path table = table(StandardCharsets.UTF_8, "Name,File,Years\nDana,ta*,12\nZed,none.txt,3\n");

        assertThat(run("case import", table.toString(), "--dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("Dana", "talk", "new");
        assertThat(err())
                .contains("line 3: No transcript has a title or file name like \"none.txt\"")
                .contains("Would import: 2 new cases, 1 new attribute, 2 values, 1 speaker linked to its case.")
                .contains("Nothing was changed.");
        assertThat(read(StudyReader::cases)).isEmpty();

        assertThat(does("cases import", table.toString()))
                .contains("2 new cases, 1 new attribute, 2 values, 1 speaker linked to its case.");
        assertThat(rows("case list")).first().asString().endsWith("talk (Dana M.)");
        assertThat(history()).extracting(Edit::label).first().isEqualTo("Describe cases, and say who speaks as them");
        study.undo(Samples.ADA);
        assertThat(read(StudyReader::cases)).isEmpty();
    }

    @Test
    void takesTheColumnOfFilesThatIsNamed() throws TaskException, IOException {
        does("role", "Q=interviewer");
        Path table = table(StandardCharsets.UTF_8, "Name,Talk\nDana,talk\n");
        does("case import", table.toString(), "--match", "talk");
        assertThat(rows("case list")).singleElement().asString().endsWith("talk (Dana M.)");
        assertThat(refuses("case import", table.toString(), "--match", "x")).contains("No column is called \"x\"");
    }

    @Test
    void limitsAreWholeNumbers() throws IOException {
        Path table = table(StandardCharsets.UTF_8, "Name\nDana\n");
        assertThat(run("case import", table.toString(), "--ratio-limit", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("no whole number from 1");
        assertThat(run("case import", table.toString(), "--unpacked-limit", "512", "--ratio-limit", "1000"))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void hostileTablesAreRefusedInASentence() throws TaskException, IOException {
        assertThat(refuses(
                        "case import",
                        table(StandardCharsets.UTF_8, "Name,\"A\nx").toString()))
                .contains("never closed");
        assertThat(refuses(
                        "case import",
                        table(StandardCharsets.UTF_8, "N" + ",".repeat(600)).toString()))
                .contains("too large");
        assertThat(refuses(
                        "case import",
                        table(StandardCharsets.UTF_8, "N,A\nx," + "y".repeat(10_001))
                                .toString()))
                .contains("too large");
        assertThat(refuses(
                        "case import", table(StandardCharsets.UTF_8, "N,A,a\n").toString()))
                .contains("\"a\"");
        assertThat(refuses("case import", folder.resolve("none.csv").toString()))
                .contains("none.csv");
    }

    @Test
    void changesAnAttributeWhereItsValuesFit() throws TaskException {
        does("attribute add", "Years", "--type", "number");
        does("case add", "Dana", "Years=12");
        assertThat(refuses("attribute edit", "Years", "--type", "date")).contains("1 value(s)");
        does("attribute edit", "years", "--name", "Years in office", "--choice", "12", "--choice", "13");
        assertThat(rows("attribute list")).singleElement().asString().endsWith("Years in office,choice,1,12; 13");
        assertThat(refuses("attribute add", "x", "--type", "choice")).contains("--choice");
        does("attribute remove", "Years in office");
        assertThat(read(StudyReader::caseValues)).isEmpty();
    }

    private Path table(Charset encoding, String text) throws IOException {
        return Files.write(folder.resolve("cases.csv"), text.getBytes(encoding));
    }
}
