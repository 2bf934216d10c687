// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.api.annotation.Sentence;
import org.rapport.model.text.Span;

class LemmaAndPhraseTest {

    private final Sentence sentence = Tokens.sentence(
            "They/they/PRP relied/rely/VBD on/on/IN each/each/DT and/and/CC every/every/DT other/other/JJ");

    @Test
    void aLemmaIsFoundWithoutRegardToCase() throws PatternFault {
        assertThat(found(LemmaPattern.of("RELY").find(sentence))).containsExactly("relied");
    }

    @Test
    void aLemmaIsNotFoundInTheMiddleOfAnother() throws PatternFault {
        assertThat(LemmaPattern.of("rel").find(sentence)).isEmpty();
    }

    @Test
    void aLemmaOfTwoWordsIsRefused() {
        assertThatThrownBy(() -> LemmaPattern.of("rely on"))
                .isInstanceOf(PatternFault.class)
                .hasMessage("A lemma is one word, and \"rely on\" is 2; make it a phrase instead.");
    }

    @Test
    void aPhraseAllowsGapsOfTwoTokens() throws PatternFault {
        assertThat(found(PhrasePattern.of("rely on each Other").find(sentence)))
                .containsExactly("relied on each and every other");
    }

    @Test
    void aPhraseDoesNotAllowAGapOfThreeTokens() throws PatternFault {
        assertThat(PhrasePattern.of("on other").find(sentence)).isEmpty();
    }

    @Test
    void aPhraseKeepsItsOrder() throws PatternFault {
        assertThat(PhrasePattern.of("on rely").find(sentence)).isEmpty();
    }

    @Test
    void aPhraseIsFoundBehindAFalseStart() throws PatternFault {
        Sentence twice = Tokens.sentence("a/a/X b/b/X x/x/X b/b/X y/y/X y/y/X c/c/X");
        assertThat(Tokens.cut(twice, PhrasePattern.of("a b c").find(twice))).containsExactly("a b x b y y c");
    }

    @Test
    void twoMatchesOfAPhraseDoNotOverlap() throws PatternFault {
        Sentence again = Tokens.sentence("on/on/X on/on/X on/on/X on/on/X");
        assertThat(Tokens.cut(again, PhrasePattern.of("on on").find(again))).containsExactly("on on", "on on");
    }

    @Test
    void aPhraseOfTwentyOneWordsIsRefused() {
        assertThatThrownBy(() -> PhrasePattern.of("a ".repeat(21))).hasMessageContaining("at most 20 words");
    }

    private List<String> found(List<Span> spans) {
        return Tokens.cut(sentence, spans);
    }
}
