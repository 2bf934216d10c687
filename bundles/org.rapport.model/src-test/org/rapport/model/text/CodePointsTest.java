// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    private static final String FAMILY = "a\uD83D\uDE00b\uD83D\uDE00\uD83D\uDE00c";

    @Test
    void countsEachEmojiOnce() {
        assertThat(CodePoints.of(FAMILY).length()).isEqualTo(6);
        assertThat(CodePoints.of(FAMILY).fromUtf16(new Span(3, 9))).isEqualTo(new Span(2, 6));
    }

    @Test
    void countsPlainTextAsItIs() {
        assertThat(CodePoints.of("plain").fromUtf16(3)).isEqualTo(3);
        assertThat(CodePoints.of("plain").toUtf16(5)).isEqualTo(5);
    }

    @Test
    void refusesAnOffsetThatSplitsAPair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodePoints.of(FAMILY).fromUtf16(2));
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodePoints.of("ab").fromUtf16(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodePoints.of("ab").toUtf16(-1));
    }

    @Test
    void countsAnUnpairedSurrogateAsOne() {
        assertThat(CodePoints.of("a\uD83Db").length()).isEqualTo(3);
    }

    /** The Java runtime is the oracle. */
    @Test
    void agreesWithTheRuntimeForAnyText() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String text = randomText(random);
            CodePoints points = CodePoints.of(text);
            assertThat(points.length()).as("seed %d", seed).isEqualTo(text.codePointCount(0, text.length()));
            for (int point = 0; point <= points.length(); point++) {
                int offset = text.offsetByCodePoints(0, point);
                assertThat(points.toUtf16(point)).as("seed %d", seed).isEqualTo(offset);
                assertThat(points.fromUtf16(offset)).as("seed %d", seed).isEqualTo(point);
            }
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 + random.nextInt(50) : 'a' + random.nextInt(26));
        }
        return text.toString();
    }
}
