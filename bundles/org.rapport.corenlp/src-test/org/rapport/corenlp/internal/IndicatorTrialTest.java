// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.task.TaskException;
import org.rapport.corenlp.internal.models.Model;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Indicator;

class IndicatorTrialTest {

    @TempDir
    private static Path folder;

    private static CoreNlpAnnotator annotator;

    @BeforeAll
    static void findModels() {
        annotator = InstalledModels.annotator(folder, Model.tagger(), Model.parser());
    }

    @Test
    void namesTheKindThatAloneFindsAnExample() throws TaskException {
        IndicatorTrial trial = IndicatorTrial.of(
                codebook(
                        code("A", "They simply trusted each other.", Indicator.Kind.LEMMA, "trust"),
                        code("B", "She really had our backs.", Indicator.Kind.PHRASE, "have we back"),
                        code("C", "We spoke up.", Indicator.Kind.TOKENSREGEX, "[{lemma:speak}] [{lemma:/up|out/}]"),
                        code(
                                "D",
                                "He kept, all year, his promise.",
                                Indicator.Kind.SEMGREX,
                                "{lemma:keep} >obj {lemma:promise}")),
                annotator);
        assertThat(trial.rows())
                .containsExactly(
                        row("A", Example.Kind.TYPICAL, Indicator.Kind.LEMMA),
                        row("A", Example.Kind.CLOSE_BUT_NO, Indicator.Kind.LEMMA),
                        row("B", Example.Kind.TYPICAL, Indicator.Kind.PHRASE),
                        row("B", Example.Kind.CLOSE_BUT_NO),
                        row("C", Example.Kind.TYPICAL, Indicator.Kind.TOKENSREGEX),
                        row("C", Example.Kind.CLOSE_BUT_NO),
                        row("D", Example.Kind.TYPICAL, Indicator.Kind.SEMGREX),
                        row("D", Example.Kind.CLOSE_BUT_NO));
        assertThat(trial.indispensable()).containsExactly(Indicator.Kind.values());
        assertThat(trial.found(Example.Kind.CLOSE_BUT_NO)).isEqualTo(0.25);
        assertThat(trial.table()).contains("[semgrex]");
    }

    private static IndicatorTrial.Row row(String code, Example.Kind example, Indicator.Kind... foundBy) {
        return new IndicatorTrial.Row(new CodeId(code), example, Set.of(foundBy));
    }

    private static Codebook codebook(Code... codes) {
        return new Codebook(
                new About("toy", "Toy", "1", "en", "", List.of(), List.of()), List.of(codes), List.of(), List.of());
    }

    private static Code code(String id, String typical, Indicator.Kind kind, String pattern) {
        return new Code(
                new CodeId(id),
                Optional.empty(),
                true,
                id,
                "",
                "",
                "",
                "",
                List.of(
                        example(Example.Kind.TYPICAL, typical),
                        example(Example.Kind.CLOSE_BUT_NO, "I trust you received the memo.")),
                List.of(new Indicator(kind, pattern)),
                Optional.empty(),
                "");
    }

    private static Example example(Example.Kind kind, String text) {
        return new Example(kind, text, Optional.empty(), "");
    }
}
