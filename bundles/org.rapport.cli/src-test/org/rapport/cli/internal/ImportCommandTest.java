// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Case;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.testkit.Samples;

class ImportCommandTest extends CommandTesting {

    private static final String TALK =
            "Speaker 1: Why so?\nSpeaker 2: Because we began at once.\nSpeaker 1: And when?\n";

    private Path files;

    @BeforeEach
    void makeFiles() throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("austin-1.turns"), TALK);
        Files.writeString(files.resolve("austin-2.turns"), TALK.replace("once", "eight"));
    }

    @Test
    void tellsEachFileInALine() throws TaskException {
        String shown = does("import", files.toString());
        assertThat(shown.lines().limit(2).toList())
                .containsExactly(
                        "File            Outcome   Format        Turns  No role  Words  Speakers  Notes",
                        "austin-1.turns  imported  turns UTF-8?      3        3      9         2      0");
        assertThat(shown)
                .contains("2 imported, 0 known already, 0 refused.")
                .contains("Speakers: Speaker 1 (no role) in 2 files; Speaker 2 (no role) in 2 files.")
                .contains("6 turns have no role");
    }

    @Test
    void aDryRunSaysWhatWouldBeAndWritesNothing() throws TaskException {
        assertThat(run("import", files.toString(), "--dry-run", "--map", "Speaker 2=Maria:leader:case Austin"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out())
                .contains("austin-1.turns  new      turns UTF-8?")
                .contains("  Speaker 2 → Maria: leader (given), case Austin, 1 turn, 5 words")
                .contains("      Because we began at once.")
                .contains("2 can be imported")
                .contains("Would make 1 case: Austin.");
        assertThat(err()).contains("Nothing was written to the study");
        assertThat(history()).hasSize(1);
        assertThat(read(StudyReader::cases)).isEmpty();
    }

    @Test
    void samplesAreShownOnlyWhereTheyAreWanted() {
        run("import", files.toString(), "--format", "json");
        assertThat(out()).contains("\"encoding\" : \"UTF-8?\"", "\"labels\"", "\"role_known\" : \"unknown\"");
        assertThat(out()).doesNotContain("sample");
        assertThat(rows("import", files.toString(), "--speakers")).isEmpty();
    }

    @Test
    void speakersAreRowsOfTheirOwnInCsv() {
        assertThat(rows("import", files.resolve("austin-1.turns").toString(), "--speakers"))
                .containsExactly(
                        files.resolve("austin-1.turns") + ",Speaker 1,Speaker 1,\"\",unknown,\"\",2,4,And when?",
                        files.resolve("austin-1.turns")
                                + ",Speaker 2,Speaker 2,\"\",unknown,\"\",1,5,Because we began at once.");
    }

    @Test
    void mapsLabelsToPeopleInOneEdit() throws TaskException {
        String said = does(
                "import",
                files.toString(),
                "--map",
                "Speaker 2=Maria Lopez:leader:case Austin",
                "--role",
                "speaker 1=interviewer");
        assertThat(said)
                .contains("Made 1 case: Austin.")
                .contains("rapport undo s.rapport")
                .doesNotContain("no role");
        assertThat(speakers("austin-2")).containsExactly("Speaker 1 interviewer false", "Maria Lopez leader true");
        study.undo(Samples.ADA);
        assertThat(read(StudyReader::cases)).isEmpty();
        assertThat(read(StudyReader::transcripts)).hasSize(1);
    }

    @Test
    void aPresetIsSavedCorrectedAndUsedForTheNextFile() throws IOException, TaskException {
        Path preset = folder.resolve("people.csv");
        run("import", files.toString(), "--dry-run", "--save-preset", preset.toString(), "--map", "Speaker 1=Jo");
        assertThat(Files.readAllLines(preset))
                .containsExactly("\uFEFFspeaker,name,role,case,files", "Speaker 1,Jo,,,", "Speaker 2,,,,");
        Files.writeString(
                preset,
                "speaker;name;role;case;files\nSpeaker 1;Jo;interviewer;;\n"
                        + "Speaker 2;Maria;leader;Austin;austin-1*\nSpeaker 2;Kim;leader;;austin-2*\nSpeaker 9;X;;;\n");
        does("import", files.toString(), "--preset", preset.toString());
        assertThat(err()).contains("Speaker 9");
        assertThat(speakers("austin-1")).containsExactly("Jo interviewer false", "Maria leader true");
        assertThat(speakers("austin-2")).containsExactly("Jo interviewer false", "Kim leader false");
        assertThat(read(StudyReader::cases)).extracting(Case::name).containsExactly("Austin");
    }

    @Test
    void aPresetThatIsThereIsReplacedOnlyOnDemand() throws IOException, TaskException {
        Path preset = Files.writeString(folder.resolve("people.csv"), "mine");
        assertThat(refuses("import", files.toString(), "--save-preset", preset.toString()))
                .contains("--replace");
        assertThat(preset).hasContent("mine");
        does("import", files.toString(), "--save-preset", preset.toString(), "--replace");
        assertThat(Files.readString(preset)).contains("Speaker 2");
    }

    @Test
    void aPresetWithAWrongRowImportsNothing() throws IOException, TaskException {
        Path preset = Files.writeString(folder.resolve("p.csv"), "speaker,role\nAnn,leader\n,x\nBen,?\n");
        assertThat(refuses("import", files.toString(), "--preset", preset.toString()))
                .contains("p.csv, line 3", "p.csv, line 4", "2 error(s)");
    }

    @Test
    void whatCannotBothBeIsWrongUsage() throws TaskException {
        assertThat(run("import", files.toString(), "--map", "A=Ann:leader", "--role", "a=judge"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("import", files.toString(), "--map", "A=Ann:leader", "--map", "B=ann:judge"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("import", files.toString(), "--map", "A=Ann:leader", "--role", "a=leader"))
                .isEqualTo(ExitCode.DONE);
        assertThat(err()).contains("\"A\"");
    }

    @Test
    void exitCodesTellWhatWasLeftOut() throws IOException {
        Files.writeString(files.resolve("b.turns"), "broken");
        Files.writeString(files.resolve("c.pages"), "unknown");
        assertThat(run("import", files.toString(), "--dry-run")).isEqualTo(ExitCode.PARTLY);
        assertThat(run("import", files.toString())).isEqualTo(ExitCode.PARTLY);
        assertThat(out()).contains("2 imported, 0 known already, 1 refused, 1 left out of folders.");
        assertThat(err()).contains("c.pages");
        assertThat(run("import", files.resolve("b.turns").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(run("import", files.resolve("c.pages").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(run("import", files.resolve("austin-1.turns").toString())).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("known");
        Files.delete(files.resolve("b.turns"));
        assertThat(run("import", files.toString()))
                .as("unknown endings in a folder")
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void saysOnceWhatConcernsManyFiles() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.writeString(files.resolve("page-" + i + ".turns"), "noted " + i + ": x" + i);
        }
        Files.writeString(files.resolve("b1.turns"), "broken");
        Files.writeString(files.resolve("b2.turns"), "broken");
        Files.writeString(files.resolve("c.pages"), "unknown");
        Files.writeString(files.resolve("d.pages"), "unknown");
        assertThat(run("import", files.toString(), "--dry-run")).isEqualTo(ExitCode.PARTLY);
        assertThat(err().lines().map(line -> line.replace(files + "/", "")).toList())
                .startsWith("  note (5 files): Page headers: 1 to 5, of the kind …. In page-0.turns, page-1.turns,"
                        + " page-2.turns and 2 more.")
                .containsSubsequence(
                        "  refused: b1.turns: The file is broken.",
                        "  refused: b2.turns: The file is broken.",
                        "  Notes that are alike are one line here; --notes lists each with its place.")
                .anyMatch(line -> line.startsWith("  warning (2 files): The file was left out")
                        && line.endsWith(" In c.pages and d.pages."));
    }

    @Test
    void saysEachNoteOnDemandAndInJson() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.writeString(files.resolve("page-" + i + ".turns"), "noted " + i + ": x" + i);
        }
        run("import", files.toString(), "--dry-run", "--notes");
        assertThat(err())
                .contains("page-4.turns: Page headers: 5, of the kind k4.")
                .doesNotContain("files)", "--notes");
        run("import", files.toString(), "--dry-run", "--format", "json");
        assertThat(out()).contains("\"severity\" : \"note\"", "\"text\" : \"Page headers: 5, of the kind k4.\"");
        assertThat(err()).contains("note (5 files)");
    }

    @Test
    void aNoteOfOneFileKeepsItsPlace() throws IOException {
        Files.writeString(files.resolve("page.turns"), "noted 1: x");
        run("import", files.toString());
        assertThat(err()).isEqualTo("  note: " + files.resolve("page.turns") + ": Page headers: 2, of the kind k1.\n");
    }

    @Test
    void transcriptsOfOneTitleAreToldApartByTheirIds() throws IOException, TaskException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("austin-1.turns"), TALK.replace("once", "nine"));
        does("import", files.toString());
        assertThat(shown("transcripts")).startsWith("Transcript");
        run("import", other.toString(), "--dry-run");
        assertThat(err()).contains("Another transcript is called \"austin-1\", too.");
        does("import", other.toString());
        assertThat(err()).contains("Another transcript is called \"austin-1\", too.");
        assertThat(shown("transcripts")).startsWith("Id        Transcript");
        assertThat(refuses("transcript rename", "austin-1", "Dallas")).contains("2 transcripts");
        String id = shown("transcripts")
                .lines()
                .filter(line -> line.contains("austin-1"))
                .map(line -> line.substring(0, 8))
                .findFirst()
                .orElseThrow();
        does("transcript rename", id, "Dallas");
        assertThat(shown("transcripts")).startsWith("Transcript").contains("Dallas");
    }

    @Test
    void saysHowToNameWhoSpeaksWithoutALabel() throws IOException, TaskException {
        assertThat(does("import", files.toString())).doesNotContain("--map");
        Files.writeString(files.resolve("bare.turns"), "I: Why?\n: Because.\nI: When?\n: Then.");
        assertThat(does("import", files.toString()).replace('\n', ' ')).contains("--map \"=Participant:leader\"");
        run("import", files.resolve("bare.turns").toString());
        assertThat(out()).doesNotContain("--map");
    }

    @Test
    void turnsWithoutALabelAreNoSpeakerWithoutAName() throws IOException {
        Path bare = Files.writeString(folder.resolve("bare.turns"), "I: Why?\n: Because.\nI: When?\n: Then.");
        run("import", files.toString(), "--map", "=Participant:leader");
        assertThat(err()).contains("No turn in these files is without a label").doesNotContain("\"\"");
        run("import", files.toString(), "--map", "=Participant:leader");
        assertThat(err())
                .contains("None of the newly imported files has turns without a label")
                .doesNotContain("\"\"");
        run("import", bare.toString());
        assertThat(run("correct", "bare", bare.toString(), "--map", "=Participant:leader"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("Participant (leader)").doesNotContain("Words before");
        assertThat(err()).doesNotContain("without a label");
    }

    @Test
    void anEncodingThatIsNoneIsNamedWithoutProgrammersWords() {
        assertThat(run("import", files.toString(), "--encoding", "klingon")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("not a known encoding").doesNotContain("java.");
    }

    @Test
    void correctingKeepsNamesAndTakesNewOnes() throws IOException, TaskException {
        does("import", files.resolve("austin-1.turns").toString(), "--map", "Speaker 2=Maria:leader");
        Path corrected = Files.writeString(folder.resolve("c.turns"), TALK.replace("Why so?", "Why so late?"));
        assertThat(run("correct", "austin-1", corrected.toString(), "--map", "Speaker 2=Maria Lopez::case Austin"))
                .isEqualTo(ExitCode.DONE);
        assertThat(speakers("austin-1")).containsExactly("Speaker 1 - false", "Maria Lopez leader true");
    }

    private String shown(String command) {
        assertThat(run(command)).isEqualTo(ExitCode.DONE);
        return out();
    }

    private List<String> speakers(String title) throws TaskException {
        return read(StudyReader::transcripts).stream()
                .filter(transcript -> transcript.title().equals(title))
                .map(TranscriptSummary::speakers)
                .flatMap(List::stream)
                .map(ImportCommandTest::shown)
                .toList();
    }

    private static String shown(Speaker speaker) {
        return speaker.name() + " " + speaker.role().map(Object::toString).orElse("-") + " "
                + speaker.person().isPresent();
    }
}
