// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapport.model.codebook.Colour;

class PaletteTest {

    @Test
    void blackOnWhiteHasTheContrastOfTheStandard() {
        assertThat(Palette.contrast(Colour.of("#000000"), Colour.of("#ffffff"))).isEqualTo(21.0);
        assertThat(Palette.contrast(Colour.of("#ffffff"), Colour.of("#777777"))).isBetween(4.47, 4.49);
    }

    @Test
    void theInkCanBeReadOnEveryColour() {
        for (int rgb = 0; rgb <= 0xFFFFFF; rgb += 0x10305) {
            Colour paper = new Colour(rgb);
            assertThat(Palette.contrast(paper, Palette.inkOn(paper)))
                    .as(paper.toString())
                    .isGreaterThan(4.5);
        }
    }
}
