// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.captions;

import java.time.Duration;
import java.util.Optional;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.Clock;
import org.rapport.model.text.TimeRange;

/**
 * The line that says when a caption is shown (WebVTT, W3C 2019, section 4.1; SubRip): two times and an arrow, with
 * settings after them that are not used. A comma or a point before the milliseconds, hours or none.
 *
 * @param time both times; without an end if it lies before the start
 * @param endsBeforeStart whether the end was dropped
 */
record TimeLine(TimeRange time, boolean endsBeforeStart) {

    private static final String ARROW = "-->";

    static boolean isOne(String line) {
        return line.contains(ARROW);
    }

    /** What the line says; empty if it has an arrow and no times that can be read. */
    static Optional<TimeLine> read(String line) {
        Optional<Clock> start = Clock.at(line, Blanks.skip(line, 0), ':');
        if (start.isEmpty()) {
            return Optional.empty();
        }
        int arrow = Blanks.skip(line, start.get().end());
        if (!line.startsWith(ARROW, arrow)) {
            return Optional.empty();
        }
        Optional<Clock> end = Clock.at(line, Blanks.skip(line, arrow + ARROW.length()), ':');
        if (end.isEmpty()
                || end.get().end() < line.length()
                        && !Blanks.isBlank(line.charAt(end.get().end()))) {
            return Optional.empty();
        }
        Duration first = Duration.ofMillis(start.get().millis());
        boolean backwards = end.get().millis() < start.get().millis();
        Duration last = Duration.ofMillis(end.get().millis());
        return Optional.of(new TimeLine(backwards ? TimeRange.from(first) : TimeRange.of(first, last), backwards));
    }
}
