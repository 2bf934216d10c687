// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.testkit.Samples;

class CodingCommandTest extends CommandTesting {

    private String id;

    @BeforeEach
    void code() throws TaskException {
        does("code", "TR-HON", "--transcript", "talk", "--turn", "2", "--words", "We were honest");
        id = codings().get(0).id().toString().substring(0, 8);
        does("code", "TR-HON", "--transcript", "talk", "--turn", "2", "--words", "Always", "--coder", "Ben");
    }

    private List<Coding> codings() throws TaskException {
        return passages().stream().map(CodedPassage::coding).toList();
    }

    private List<CodedPassage> passages() throws TaskException {
        return read(reader -> {
            try (Stream<CodedPassage> passages = reader.passages(CodingQuery.ALL)) {
                return passages.toList();
            }
        });
    }

    private List<String> coded() throws TaskException {
        return passages().stream()
                .map(passage -> passage.coding().code() + ": " + passage.text())
                .toList();
    }

    @Test
    void tablesShowTheBeginningsOfIdsAndProgramsGetThemWhole() {
        run("codings");
        assertThat(out()).contains(id + "  talk");
        assertThat(rows("codings").get(0)).matches("[0-9a-f-]{36},.*");
    }

    @Test
    void changesOneCodingByItsId() throws TaskException {
        does("coding resize", id, "--words", "honest");
        assertThat(coded()).containsExactly("TR-HON: honest", "TR-HON: Always");
        does("coding resize", id);
        assertThat(coded().get(0)).endsWith("number 1.\nAlways.");
        does("coding facet", id, "--set", "valence=bad");
        does("coding weight", id, "--to", "70");
        does("coding note", id, "--text", "or care?");
        does("coding recode", id, "--to", "TR-CAR");
        run("coding show", id);
        assertThat(out()).contains("TR-CAR  Care", "valence=bad", "70", "or care?", "Dana M.");
        does("coding facet", id, "--clear", "valence");
        does("coding weight", id, "--to", "none");
        does("coding remove", id);
        assertThat(coded()).containsExactly("TR-HON: Always");
    }

    @Test
    void saysBeforeHowManyAreMeant() throws TaskException {
        run("coding recode", "--code", "TR", "--to", "TR-CAR", "--dry-run");
        assertThat(out()).isEqualToIgnoringNewLines("2 codings are meant.");
        assertThat(coded()).containsExactly("TR-HON: We were honest", "TR-HON: Always");
        assertThat(does("coding recode", "--code", "TR", "--to", "TR-CAR")).startsWith("2 codings are meant.");
        assertThat(coded()).containsExactly("TR-CAR: We were honest", "TR-CAR: Always");
        study.undo(Samples.ADA);
        assertThat(does("coding remove", "--by", "Ben", "--transcript", "talk")).startsWith("1 coding is meant.");
        assertThat(coded()).containsExactly("TR-HON: We were honest");
    }

    @Test
    void doesNotGuessWhichCodingsAreMeant() throws TaskException {
        assertThat(refuses("coding remove")).contains("Say which codings");
        assertThat(refuses("coding remove", id, "--code", "TR")).contains("Say which codings");
        assertThat(refuses("coding remove", "--by", "Zed")).contains("No coding");
        assertThat(refuses("coding remove", "ffffffff-0")).contains("no coding");
        assertThat(refuses("coding remove", "")).contains("no coding");
        assertThat(refuses("coding facet", id)).contains("--set");
        assertThat(refuses("coding facet", id, "--set", "valence=so-so")).contains("good, bad");
        assertThat(refuses("coding weight", id, "--to", "1000")).contains("0 to 100");
    }

    @Test
    void takesAPartOut() throws TaskException {
        does("coding resize", id);
        does("coding remove", id, "--part", "with each other, number 1.");
        assertThat(coded())
                .containsExactlyInAnyOrder("TR-HON: We were honest \uD83C\uDF31", "TR-HON: Always.", "TR-HON: Always");
        assertThat(refuses("coding remove", id, "--part", "Always")).contains("do not stand");
        does("coding remove", "--transcript", "talk", "--turn", "2", "--part", "Always.");
        assertThat(coded()).containsExactly("TR-HON: We were honest \uD83C\uDF31");
        assertThat(refuses("coding remove", "--transcript", "talk", "--part", "honest"))
                .contains("--turn");
    }

    @Test
    void makesACodeInVivo() throws TaskException {
        does(
                "code",
                "EACH",
                "--transcript",
                "talk",
                "--turn",
                "2",
                "--words",
                "each other",
                "--in-vivo",
                "--under",
                "TR");
        assertThat(rows("codebook show")).anyMatch(row -> row.startsWith("EACH,each other"));
        assertThat(history()).extracting(Edit::label).noneMatch(label -> label.contains("each other"));
    }

    @Test
    void whatIsSoAlreadyIsSaid() throws TaskException {
        int before = history().size();
        assertThat(run("coding recode", id, "--to", "TR-HON")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("so already");
        assertThat(history()).hasSize(before);
    }
}
