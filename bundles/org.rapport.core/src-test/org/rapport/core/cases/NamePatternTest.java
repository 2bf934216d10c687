// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamePatternTest {

    @Test
    void asterisksStandForAnyCharactersAndQuestionMarksForOne() {
        assertThat(fits("austin-*", "Austin-2019")).isTrue();
        assertThat(fits("austin-*", "new-austin-2019")).isFalse();
        assertThat(fits("*a*b*", "xxaxxbxx")).isTrue();
        assertThat(fits("*a*b*", "xxbxxaxx")).isFalse();
        assertThat(fits("p?", "p1")).isTrue();
        assertThat(fits("p?", "p12")).isFalse();
        assertThat(fits("p?", "p")).isFalse();
        assertThat(fits("*", "x")).isTrue();
        assertThat(fits("*".repeat(300), "x")).isFalse();
    }

    @Test
    void everyOtherCharacterStandsForItself() {
        assertThat(fits("a.c[1](x)", "a.c[1](x)")).isTrue();
        assertThat(fits("a.c", "abc")).isFalse();
    }

    @Test
    void lettersWithMarksAreTheSameInEitherForm() {
        assertThat(fits("Jo\u0308rg*", "j\u00f6rg-2")).isTrue();
    }

    @Test
    void leavesFoldersOutAndTakesSeveralAtSemicolonsAndLineEnds() {
        assertThat(NamePattern.all("interviews/austin-1.docx; C:\\x\\b.txt\n\n c*"))
                .extracting(NamePattern::text)
                .containsExactly("austin-1.docx", "b.txt", "c*");
    }

    private static boolean fits(String pattern, String name) {
        return new NamePattern(pattern).fits(List.of("other", name));
    }
}
