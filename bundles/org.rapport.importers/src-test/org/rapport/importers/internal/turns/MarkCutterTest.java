// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.model.text.Mark;
import org.rapport.model.text.Mark.Style;
import org.rapport.model.text.Span;

class MarkCutterTest {

    @Test
    void cutsAMarkThatGoesOnOverThreeParts() {
        Mark bold = new Mark(new Span(2, 12), Style.BOLD);
        Mark italic = new Mark(new Span(3, 4), Style.ITALIC);
        MarkCutter cutter = new MarkCutter(List.of(bold, italic));

        assertThat(cutter.cut(new Span(0, 5), 0))
                .containsExactly(new Mark(new Span(2, 5), Style.BOLD), new Mark(new Span(3, 4), Style.ITALIC));
        assertThat(cutter.cut(new Span(6, 10), -6)).containsExactly(new Mark(new Span(0, 4), Style.BOLD));
        assertThat(cutter.cut(new Span(11, 20), 100)).containsExactly(new Mark(new Span(111, 112), Style.BOLD));
        assertThat(cutter.cut(new Span(21, 30), 0)).isEmpty();
    }
}
