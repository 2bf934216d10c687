// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void countsBreaksAndWrappedLines() {
        assertThat(TextLines.of("", 10)).isEqualTo(1);
        assertThat(TextLines.of("0123456789", 10)).isEqualTo(1);
        assertThat(TextLines.of("0123456789 0123456789", 10)).isEqualTo(3);
        assertThat(TextLines.of("a\nb\n", 10)).isEqualTo(3);
    }

    @Test
    void stopsCountingWhenThereAreVeryMany() {
        assertThat(TextLines.of("\n".repeat(5000), 10)).isEqualTo(100);
    }
}
