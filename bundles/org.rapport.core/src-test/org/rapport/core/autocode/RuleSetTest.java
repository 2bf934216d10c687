// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.api.annotation.Annotator;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.SentencePattern;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptText;

class RuleSetTest {

    @Test
    void namesARuleThatWasTakenWhereNobodyCouldCheckIt() {
        Code code = Code.named(new CodeId("TR"), "Trust")
                .withIndicators(List.of(new Indicator(Indicator.Kind.TOKENSREGEX, "[lemma:/(/]")));
        About about = new About("b", "Book", "1", "en", "", List.of(), List.of());
        Codebook codebook = new Codebook(about, List.of(code), List.of(), List.of());
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> RuleSet.compile(codebook, new Strict()))
                .withMessageContaining("TR")
                .withMessageContaining("tokensregex: [lemma:/(/]")
                .withMessageContaining("It does not compile.");
    }

    /** Compiles nothing. */
    private static final class Strict implements Annotator {

        @Override
        public String id() {
            return "strict";
        }

        @Override
        public String language() {
            return "en";
        }

        @Override
        public List<List<Sentence>> annotate(TranscriptText text, List<Span> parts, boolean parse, Progress progress) {
            return List.of();
        }

        @Override
        public Optional<Message> problemOf(Indicator indicator) {
            return Optional.of(new Message("strict", "It does not compile.", List.of()));
        }

        @Override
        public SentencePattern compile(Indicator indicator) {
            throw new IllegalArgumentException("it does not compile");
        }
    }
}
