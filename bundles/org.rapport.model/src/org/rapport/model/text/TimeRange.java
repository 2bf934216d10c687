// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * When something was said, counted from the beginning of the recording.
 *
 * @param start the first moment, never negative
 * @param end the last moment, not before the start; empty where the source gives only a start
 */
public record TimeRange(Duration start, Optional<Duration> end) {

    public TimeRange {
        Objects.requireNonNull(end);
        if (start.isNegative() || end.filter(e -> e.compareTo(start) < 0).isPresent()) {
            throw new IllegalArgumentException("not a range of time: " + start + ".." + end);
        }
    }

    public static TimeRange from(Duration start) {
        return new TimeRange(start, Optional.empty());
    }

    public static TimeRange of(Duration start, Duration end) {
        return new TimeRange(start, Optional.of(end));
    }
}
