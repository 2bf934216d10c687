// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.api.search.SearchHit;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;

class KeywordTest {

    private static final String TURN = "We met every morning at eight,\neven on Sundays.";

    @Test
    void showsTheWordsBetweenWholeWords() {
        assertThat(Keyword.of(hit(7, 20), 8))
                .containsExactly(new Keyword(new Span(107, 120), "We met ", "every morning", " at"));
    }

    @Test
    void takesParagraphBreaksForBlanks() {
        assertThat(Keyword.of(hit(24, 29), 8).get(0).after()).isEqualTo(", even");
    }

    @Test
    void staysInsideTheTurn() {
        Keyword keyword = Keyword.of(hit(0, 2), 500).get(0);
        assertThat(keyword.before()).isEmpty();
        assertThat(keyword.words() + keyword.after()).isEqualTo(TURN.replace('\n', ' '));
    }

    @Test
    void showsWhereTheTurnBeginsWhenNoWordWasAskedFor() {
        SearchHit without = hit(List.of());
        assertThat(Keyword.of(without, 8)).containsExactly(new Keyword(new Span(100, 100), "", "", "We met"));
    }

    private static SearchHit hit(int start, int end) {
        return hit(List.of(new Span(100 + start, 100 + end)));
    }

    private static SearchHit hit(List<Span> words) {
        return new SearchHit(
                TranscriptId.random(),
                1,
                Optional.empty(),
                Optional.empty(),
                new Span(100, 100 + TURN.length()),
                words,
                TURN);
    }
}
