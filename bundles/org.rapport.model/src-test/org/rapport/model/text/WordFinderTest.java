// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordFinderTest {

    private static String blacked(String text, String... words) {
        return new WordFinder(List.of(words), false).blackOut(text);
    }

    @Test
    void findsWholeWordsOnly() {
        assertThat(blacked("Ann planned it; ANN's plan_ann-2.", "Ann")).isEqualTo("▇▇▇ planned it; ▇▇▇'s plan_▇▇▇-2.");
    }

    @Test
    void findsPartsOfWordsWhereThatIsWanted() {
        assertThat(new WordFinder(List.of("ann"), true).blackOut("planned")).isEqualTo("pl▇▇▇ed");
    }

    @Test
    void findsWordsHoweverTheirAccentsAreEncoded() {
        String composed = Normalizer.normalize("Zoë Brontë", Normalizer.Form.NFC);
        String apart = Normalizer.normalize("zoë  brontË", Normalizer.Form.NFD);
        assertThat(blacked(apart + "!", composed)).isEqualTo("▇▇▇▇  ▇▇▇▇▇▇▇!");
        assertThat(blacked(composed, apart)).isEqualTo("▇▇▇ ▇▇▇▇▇▇");
        assertThat(blacked("Zoe", composed)).isEqualTo("Zoe");
        assertThat(blacked(composed, "Zoe")).isEqualTo(composed);
    }

    @Test
    void findsWordsWithOtherBlanksBetween() {
        assertThat(blacked("Dana\n\u00A0Meer", "dana meer")).isEqualTo("▇▇▇▇\n\u00A0▇▇▇▇");
    }

    @Test
    void findsWordsWithCharactersBetweenThatAreNotSeen() {
        assertThat(blacked("Da\u00ADna", "Dana")).isEqualTo("▇▇▇▇▇");
    }

    @Test
    void findsWordsWhoseCapitalsAreLonger() {
        assertThat(blacked("STRASSE straße", "Straße")).isEqualTo("▇▇▇▇▇▇▇ ▇▇▇▇▇▇");
    }

    @Test
    void keepsBothLengths() {
        String text = "a \uD83D\uDE00 b";
        String blacked = Blackout.of(text, List.of(new Span(0, text.length())));
        assertThat(blacked).hasSameSizeAs(text).isEqualTo("▇ \uD83D\uDD32 ▇");
    }

    @Test
    void joinsWhatOverlaps() {
        assertThat(new WordFinder(List.of("a b", "b c"), false).find("a b c")).containsExactly(new Span(0, 5));
    }

    @Test
    void findsNothingWithoutWords() {
        assertThat(new WordFinder(List.of(" ", ""), false).find("a b")).isEmpty();
    }

    @Test
    void tellsWhetherATextIsTheWords() {
        WordFinder finder = new WordFinder(List.of("Dana M."), false);
        assertThat(finder.matches("DANA  m.")).isTrue();
        assertThat(finder.matches("Dana M. Meer")).isFalse();
    }
}
