// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void spansThatTouchDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void containsItsStartAndNotItsEnd() {
        assertThat(new Span(2, 4).contains(2)).isTrue();
        assertThat(new Span(2, 4).contains(4)).isFalse();
    }

    @Test
    void containsItself() {
        assertThat(new Span(2, 4).contains(new Span(2, 4))).isTrue();
        assertThat(new Span(2, 4).contains(new Span(2, 5))).isFalse();
    }

    @Test
    void coversBoth() {
        assertThat(new Span(5, 6).cover(new Span(1, 2))).isEqualTo(new Span(1, 6));
    }

    @Test
    void ordersByStartThenEnd() {
        assertThat(new Span(1, 5)).isLessThan(new Span(2, 3)).isGreaterThan(new Span(1, 4));
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }
}
