// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockTest {

    @Test
    void readsMinutesHoursAndFractions() {
        assertThat(millis("0:03")).contains(3_000L);
        assertThat(millis("75:30")).contains(4_530_000L);
        assertThat(millis("1:02:03.456")).contains(3_723_456L);
        assertThat(millis("00:00:03,5")).contains(3_500L);
        assertThat(millis("00:01:02-3")).contains(62_300L);
        assertThat(millis("100:00:00.0000009")).contains(360_000_000L);
    }

    @Test
    void readsNothingElse() {
        assertThat(List.of("", "7", "7:1", "7:123", "7:60", "1:60:00", "1:2:3", "12:34:56:78", ":30", "1000:00"))
                .allMatch(other -> millis(other).isEmpty());
    }

    @Test
    void leavesADashThatBeginsASecondTime() {
        assertThat(Clock.at("00:00:03-00:00:07", 0, ':').map(Clock::end)).contains(8);
    }

    private static Optional<Long> millis(String text) {
        return Clock.at(text, 0, ':').map(Clock::millis);
    }
}
