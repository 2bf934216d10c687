// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberTimesTest {

    @Test
    void writesOutTheTimesOfAWholeColumn() {
        assertThat(NumberTimes.read(List.of("0", "75", "2:6", "9203"), false))
                .contains(List.of("00:00:00", "00:01:15", "00:02:06", "01:32:03"));
        assertThat(NumberTimes.read(List.of("[000112]", "#000200#", "013203"), true))
                .contains(List.of("00:01:12", "00:02:00", "01:32:03"));
        assertThat(NumberTimes.read(List.of("0-75", "75/90", "130"), false))
                .contains(List.of("00:00:00 - 00:01:15", "00:01:15 - 00:01:30", "00:01:30"));
    }

    @Test
    void leavesNumbersThatNothingShowsToBeTimes() {
        assertThat(List.of(
                        List.of("1950", "1953", "2003"),
                        List.of("3", "7", "12"),
                        List.of("0", "1", "2", "3"),
                        List.of("0", "5", "10", "15"),
                        List.of("0", "75"),
                        List.of("0", "75", "20"),
                        List.of("0", "75", "199"),
                        List.of("0", "75", "soon"),
                        List.of("0", "0", "0")))
                .allMatch(column -> NumberTimes.read(column, false).isEmpty());
    }
}
