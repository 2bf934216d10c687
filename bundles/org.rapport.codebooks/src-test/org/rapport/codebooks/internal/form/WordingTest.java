// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void putsAnEmptyLineBetweenFoldedParagraphs() {
        assertThat(Wording.paragraphs("One  and\tone. \nTwo.\n\n\nThree.\n", false))
                .isEqualTo("One and one.\n\nTwo.\n\nThree.");
    }

    @Test
    void keepsIndentedLinesOfFoldedTextTogether() {
        assertThat(Wording.paragraphs("Two things:\n  - one\n  - two\n", false)).isEqualTo("Two things:\n- one\n- two");
    }

    @Test
    void keepsTheLinesOfLiteralText() {
        assertThat(Wording.paragraphs("one\ntwo\n\n\n\nthree\n", true)).isEqualTo("one\ntwo\n\nthree");
    }

    @Test
    void makesOneLine() {
        assertThat(Wording.line("  one \n two\t three ")).isEqualTo("one two three");
    }
}
