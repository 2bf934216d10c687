// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void countsWhatTheTerminalShows() {
        assertThat(Columns.of("abc")).isEqualTo(3);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.of("漢字")).isEqualTo(4);
        assertThat(Columns.of("\uD83D\uDC4D\uD83C\uDFFD")).isEqualTo(2);
    }

    @Test
    void cutsWithAnEllipsisAndNeverInsideAPair() {
        assertThat(Columns.cut("abcdef", 4)).isEqualTo("abc…");
        assertThat(Columns.cut("abcd", 4)).isEqualTo("abcd");
        assertThat(Columns.cut("a\uD83D\uDE00\uD83D\uDE00b", 4)).isEqualTo("a\uD83D\uDE00…");
    }

    @Test
    void takesSteeringCharactersAway() {
        assertThat(Columns.plain("a\u001b[31mb\nc\u202Ed")).isEqualTo("a [31mb c d");
    }

    @Test
    void padsToColumnsNotCharacters() {
        assertThat(Columns.pad("漢", 4)).isEqualTo("漢  ");
        assertThat(Columns.padLeft("7", 3)).isEqualTo("  7");
    }
}
