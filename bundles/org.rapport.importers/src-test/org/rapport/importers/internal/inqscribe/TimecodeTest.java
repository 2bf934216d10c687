// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.inqscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimecodeTest {

    @Test
    void countsFramesAndNotHundredths() {
        assertThat(Timecode.of("00:00:05.15").orElseThrow().at(30)).isEqualTo(Duration.ofMillis(5_500));
        assertThat(Timecode.of("1:02:03;24").orElseThrow().at(25)).isEqualTo(Duration.ofMillis(3_723_960));
        assertThat(Timecode.of("02:03").orElseThrow().at(30)).isEqualTo(Duration.ofSeconds(123));
    }

    @Test
    void knowsWhatIsNoTime() {
        assertThat(Timecode.of("00:61:00.00")).isEmpty();
        assertThat(Timecode.of("00:00:05.123")).isEmpty();
        assertThat(Timecode.of("soon")).isEmpty();
    }

    @Test
    void takesTheNextUsualRateForLargerFrames() {
        assertThat(Timecode.rate(29)).isEqualTo(30);
        assertThat(Timecode.rate(30)).isEqualTo(60);
        assertThat(Timecode.rate(99)).isEqualTo(100);
    }
}
