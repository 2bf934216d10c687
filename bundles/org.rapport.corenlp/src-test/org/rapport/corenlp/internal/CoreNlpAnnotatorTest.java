// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptText;

/** What needs no language model. */
class CoreNlpAnnotatorTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatToDoWhereTheTaggerIsMissing() {
        assertThatThrownBy(() -> annotator().annotate(text(), List.of(new Span(0, 8)), false, Progress.NONE))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("The language model tagger (14 MB) is not there");
    }

    @Test
    void aTextWithoutPartsNeedsNoModel() throws TaskException {
        assertThat(annotator().annotate(text(), List.of(), false, Progress.NONE))
                .isEmpty();
    }

    @Test
    void stopsWhenCancelled() {
        assertThatThrownBy(() -> annotator().annotate(text(), List.of(), false, new Cancelled()))
                .isInstanceOf(TaskCancelledException.class);
    }

    @Test
    void namesWhatIsWrongWithAnIndicator() {
        Indicator broken = new Indicator(Indicator.Kind.TOKENSREGEX, "[{lemma:/trust/]");
        assertThat(annotator().problemOf(broken).map(Message::text))
                .contains("At character 16: expected \"}\", found \"]\".");
        assertThatThrownBy(() -> annotator().compile(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsNothingWrongWithAGoodIndicator() {
        for (Indicator good : List.of(
                new Indicator(Indicator.Kind.LEMMA, "trust"),
                new Indicator(Indicator.Kind.PHRASE, "have I back"),
                new Indicator(Indicator.Kind.TOKENSREGEX, "[{lemma:trust}]"),
                new Indicator(Indicator.Kind.SEMGREX, "{lemma:trust} >obj {}"))) {
            assertThat(annotator().problemOf(good)).isEqualTo(Optional.empty());
        }
    }

    @Test
    void anEndlessPatternIsRefused() {
        Indicator endless = new Indicator(Indicator.Kind.PHRASE, "a ".repeat(5000));
        assertThat(annotator().problemOf(endless).map(Message::text))
                .contains("A pattern has at most 2000 characters, and this one has 10000.");
    }

    private CoreNlpAnnotator annotator() {
        return new CoreNlpAnnotator(folder, folder.resolve("annotations"));
    }

    private static TranscriptText text() {
        return new TranscriptText("We trust");
    }

    private static final class Cancelled implements Progress {

        @Override
        public void begin(String task, long steps) {
            // nobody listens
        }

        @Override
        public void advance(long steps) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
