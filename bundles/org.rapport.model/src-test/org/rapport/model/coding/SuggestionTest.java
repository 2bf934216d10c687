// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;

class SuggestionTest {

    private static final Passage PASSAGE = new Passage(TranscriptId.random(), new Span(3, 9));
    private static final CodeId CODE = new CodeId("TR");

    @Test
    void hasTheSameIdInEveryRun() {
        assertThat(SuggestionId.of(PASSAGE, CODE, "rules")).isEqualTo(SuggestionId.of(PASSAGE, CODE, "rules"));
    }

    @Test
    void hasAnotherIdForAnotherPassageCodeOrSuggester() {
        Passage other = new Passage(PASSAGE.transcript(), new Span(3, 10));
        assertThat(List.of(
                        SuggestionId.of(PASSAGE, CODE, "rules"),
                        SuggestionId.of(other, CODE, "rules"),
                        SuggestionId.of(PASSAGE, new CodeId("TR2"), "rules"),
                        SuggestionId.of(PASSAGE, CODE, "learner")))
                .doesNotHaveDuplicates();
    }

    @Test
    void mustSayWhy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suggestion(
                        SuggestionId.of(PASSAGE, CODE, "rules"), PASSAGE, CODE, 0.5, List.of(), "rules", "1"));
    }

    @Test
    void onlyACorrectionNamesAnotherCode() {
        Suggestion suggestion = new Suggestion(
                SuggestionId.of(PASSAGE, CODE, "rules"),
                PASSAGE,
                CODE,
                0.5,
                List.of(new Evidence("lemma: trust", new Span(3, 8))),
                "rules",
                "1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision(
                        suggestion,
                        new Coder("Ann"),
                        Decision.Outcome.ACCEPTED,
                        Optional.of(CODE),
                        true,
                        Instant.EPOCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision(
                        suggestion,
                        new Coder("Ann"),
                        Decision.Outcome.CORRECTED,
                        Optional.empty(),
                        true,
                        Instant.EPOCH));
    }
}
