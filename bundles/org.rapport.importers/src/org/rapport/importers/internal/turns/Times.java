// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.time.Duration;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.model.text.TimeRange;

/** Hands times to the builder in reading order, and reports those that run backwards. */
final class Times {

    private final TranscriptBuilder builder;
    private final Findings findings;
    private Duration last = Duration.ZERO;

    Times(TranscriptBuilder builder, Findings findings) {
        this.builder = builder;
        this.findings = findings;
    }

    /** The words that follow were said at this time. */
    void start(TimeRange time, int place) {
        check(time.start(), place);
        builder.stamp(time);
    }

    /** The words before were said until this time. */
    void end(Duration time, int place) {
        Duration previous = last;
        check(time, place);
        builder.endStamp(previous, time);
    }

    private void check(Duration time, int place) {
        if (time.compareTo(last) < 0) {
            findings.warnAt(place, ImportMessage.TIME_BACKWARDS);
        }
        last = time;
    }
}
