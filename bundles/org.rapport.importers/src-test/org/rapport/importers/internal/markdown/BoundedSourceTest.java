// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedSourceTest {

    @Test
    void cutsALongParagraphAtLineEnds() {
        String text = BoundedSource.of(Collections.nCopies(201, "word")).text();

        assertThat(text).isEqualTo("word\n".repeat(200) + "\nword\n");
    }

    @Test
    void keepsALongTableTogether() {
        List<String> lines = new ArrayList<>(Collections.nCopies(301, "| **a** |"));
        lines.set(1, "|---|");
        String text = BoundedSource.of(lines).text();

        assertThat(text).isEqualTo(String.join("\n", lines) + "\n");
    }

    @Test
    void takesNoParagraphWithBarsForATable() {
        String text =
                BoundedSource.of(List.of("| a", "***** |", "*".repeat(999))).text();

        assertThat(text).isEqualTo("| a\n***** |\n\n" + "*".repeat(999) + "\n");
    }

    @Test
    void endsATableWhereALineIsNoRow() {
        String text = BoundedSource.of(List.of("|a|", "|-|", "> b")).text();

        assertThat(text).isEqualTo("|a|\n|-|\n\n> b\n");
    }

    @Test
    void cutsAParagraphBeforeItHasTooManySigns() {
        String text =
                BoundedSource.of(List.of("*".repeat(600), "*".repeat(600))).text();

        assertThat(text).isEqualTo("*".repeat(600) + "\n\n" + "*".repeat(600) + "\n");
    }

    @Test
    void escapesALineThatAloneHasTooManySigns() {
        BoundedSource.Bounded bounded = BoundedSource.of(List.of("*".repeat(1001), "*a*"));

        assertThat(bounded.text()).isEqualTo("\\*".repeat(1001) + "\n\n*a*\n");
        assertThat(bounded.literal()).isEqualTo(1);
    }

    @Test
    void keepsALabelInBracketsBeforeAWordFromBeingALink() {
        String text = BoundedSource.of(List.of("[Ana]: Yes.", "> [Ana]: No", "[1]: https://bees.example", "[b]: #top"))
                .text();

        assertThat(text).isEqualTo("\\[Ana]: Yes.\n> \\[Ana]: No\n[1]: https://bees.example\n[b]: #top\n");
    }
}
