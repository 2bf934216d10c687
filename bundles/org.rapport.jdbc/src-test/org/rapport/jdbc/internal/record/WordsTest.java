// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words are runs of what is not blank. */
final class WordsTest {

    @Test
    void areParted() {
        assertThat(Words.count("")).isZero();
        assertThat(Words.count(" \n\t")).isZero();
        assertThat(Words.count("one  two\nthree-four \u2028 f\u00FCnf \uD83D\uDE00 "))
                .isEqualTo(5);
    }

    @Test
    void arePartedByEveryBlankAndByNothingElse() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(Words.count("a" + c + "b")).isEqualTo(Character.isWhitespace(c) ? 2 : 1);
        }
    }
}
