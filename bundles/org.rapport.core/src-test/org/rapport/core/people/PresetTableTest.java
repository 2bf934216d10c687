// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapport.core.people.CastingTest.said;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.core.Texts;
import org.rapport.model.study.Role;

class PresetTableTest {

    @Test
    void readsColumnsInAnyOrderWithSemicolons() throws TaskException {
        assertThat(read("role;Files;speaker;case\r\nLeader;austin-*.vtt;Speaker 1;Austin\r\n;;I;\r\n")
                        .value()
                        .orElseThrow())
                .containsExactly(
                        said("Speaker 1", "", "leader", "Austin").in(new FilePattern("austin-*.vtt")),
                        said("I", "", "", ""));
    }

    @Test
    void overlooksAByteOrderMarkThatAnotherProgramTookForText() throws TaskException {
        assertThat(read("\uFEFF\"\uFEFFspeaker\",role\nAnn,leader\n").value().orElseThrow())
                .containsExactly(said("Ann", "", "leader", ""));
    }

    @Test
    void namesEveryRowThatIsWrongWithItsLine() throws TaskException {
        Imported<List<SpeakerMapping>> read = read("speaker,role\nAnn,leader\n,leader\nBen,?!\nANN,judge\nCy,a,b\n");
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.location().line().orElse(0) + " "
                        + problem.message().key().replace("core.people.", ""))
                .containsExactly("3 NO_LABEL", "4 BAD_ROLE", "5 CLASH", "6 TOO_MANY_CELLS");
    }

    @Test
    void refusesColumnsThatItDoesNotKnow() throws TaskException {
        assertThat(read("speaker,rolle\nAnn,leader\n").problems())
                .singleElement()
                .asString()
                .contains("rolle");
        assertThat(read("speaker,role,role\nAnn,a,b\n").problems())
                .singleElement()
                .asString()
                .contains("Two columns");
        assertThat(read("name,role\nAnn,leader\n").problems())
                .singleElement()
                .asString()
                .contains("first row");
    }

    @Test
    void refusesWhatIsNoUtf8() {
        Source latin = new Source("p.csv", "speaker\nJos\u00e9\n".getBytes(Charset.forName("windows-1252")));
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> PresetTable.read(latin))
                .withMessageContaining("UTF-8");
    }

    @Test
    void cellsThatBeginLikeFormulasAreWrittenAsText() {
        String table = PresetTable.write(List.of(said("=1+1", "@x", "", "-2"), said("'=1", "'s", "", "")));
        assertThat(table.lines().skip(1)).containsExactly("'=1+1,'@x,,'-2,", "''=1,'s,,,");
    }

    @Test
    void readingGivesAgainWhatWasWritten() throws TaskException {
        long seed = System.nanoTime();
        System.out.println("rapport.seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<SpeakerMapping> mappings = new ArrayList<>();
            for (int row = random.nextInt(6); row >= 0; row--) {
                mappings.add(new SpeakerMapping(
                        row + words(random),
                        Optional.of(words(random)),
                        Optional.of(new Role("role " + random.nextInt(5))).filter(role -> random.nextBoolean()),
                        Optional.of(words(random)),
                        Optional.of("*" + words(random)).map(FilePattern::new).filter(files -> random.nextBoolean())));
            }
            assertThat(read(PresetTable.write(mappings)).value().orElseThrow())
                    .as("seed " + seed)
                    .isEqualTo(mappings);
        }
    }

    private static String words(Random random) {
        String[] pieces = {"=", "+", "'", "\"", ",", ";", "a", "B", " ", "\n", "é", "\uD83C\uDF31", "@", "-", "''", "\\"
        };
        StringBuilder words = new StringBuilder();
        for (int count = random.nextInt(6); count > 0; count--) {
            words.append(pieces[random.nextInt(pieces.length)]);
        }
        return words.toString();
    }

    @Test
    void savesWhatWasInUseWithTheGuessedRoles() {
        SpeakerMappings used = new SpeakerMappings(
                List.of(said("Speaker 2", "Maria", "", "Austin")),
                List.of(
                        said("Zed", "", "board", ""),
                        said("Speaker 1", "Jo", "", "").in(new FilePattern("a*")),
                        said("Speaker 1", "Kim", "", "")));
        PresetDraft draft = new PresetDraft(used);
        Casting casting = new Casting(used);
        for (String file : List.of("d/a.txt", "d/b.txt")) {
            casting.of(file, Texts.transcript("t", "Speaker 1: So.", "Speaker 2: Yes.", "Moderator: Why?"))
                    .voices()
                    .forEach(voice -> draft.add(file, voice));
        }
        assertThat(draft.mappings())
                .containsExactly(
                        said("Speaker 1", "Jo", "leader", "").in(new FilePattern("a*")),
                        said("Speaker 1", "Kim", "leader", ""),
                        said("Speaker 2", "Maria", "leader", "Austin"),
                        said("Moderator", "", "interviewer", ""),
                        said("Zed", "", "board", ""));
    }

    @Test
    void aLabelThatIsNotTheSameEverywhereIsSavedForEachFile() throws TaskException {
        PresetDraft draft = new PresetDraft(SpeakerMappings.NONE);
        Casting casting = new Casting(SpeakerMappings.NONE);
        casting.of("x/a.txt", Texts.transcript("t", "A: So.", "Moderator: Why?"))
                .voices()
                .forEach(v -> draft.add("x/a.txt", v));
        casting.of("x/b.txt", Texts.transcript("t", "A: So.", "B: Why?"))
                .voices()
                .forEach(v -> draft.add("x/b.txt", v));
        List<SpeakerMapping> saved = draft.mappings();
        assertThat(saved)
                .containsExactly(
                        said("A", "", "leader", "").in(new FilePattern("a.txt")),
                        said("A", "", "", "").in(new FilePattern("b.txt")),
                        said("Moderator", "", "interviewer", ""),
                        said("B", "", "", ""));
        assertThat(read(PresetTable.write(saved)).value()).contains(saved);
    }

    private static Imported<List<SpeakerMapping>> read(String table) throws TaskException {
        return PresetTable.read(new Source("p.csv", table.getBytes(StandardCharsets.UTF_8)));
    }
}
