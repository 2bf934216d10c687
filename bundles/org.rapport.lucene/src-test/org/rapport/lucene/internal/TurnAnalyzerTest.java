// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnAnalyzerTest {

    private final TurnAnalyzer analyzer = new TurnAnalyzer();

    @Test
    void writesWordsInLowerCase() {
        assertThat(analyzer.words("Well, \u00c9LAN counts.")).containsExactly("well", "\u00e9lan", "counts");
    }

    @Test
    void keepsTheCommonestWords() {
        assertThat(analyzer.words("to be or not to be")).containsExactly("to", "be", "or", "not", "to", "be");
    }

    @Test
    void straightensApostrophes() {
        assertThat(analyzer.words("don\u2019t don't")).containsExactly("don't", "don't");
    }

    @Test
    void findsEmoji() {
        assertThat(analyzer.words("so \ud83d\ude00 happy")).containsExactly("so", "\ud83d\ude00", "happy");
    }
}
