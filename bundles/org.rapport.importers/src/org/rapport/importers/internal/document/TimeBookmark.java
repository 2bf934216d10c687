// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.model.text.TimeRange;

/**
 * A bookmark whose name tells when the words in it were said, in milliseconds: {@code ts_34560_35800}, as noScribe
 * writes them.
 */
public final class TimeBookmark {

    private static final Pattern NAME = Pattern.compile("ts_([0-9]{1,9})_([0-9]{1,9})(?:_.{0,80})?");

    private TimeBookmark() {}

    /** The time that the name of a bookmark tells. */
    public static Optional<TimeRange> time(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Duration start = Duration.ofMillis(Long.parseLong(matcher.group(1)));
        Duration end = Duration.ofMillis(Long.parseLong(matcher.group(2)));
        return Optional.of(end.compareTo(start) < 0 ? TimeRange.from(start) : TimeRange.of(start, end));
    }

    /** The time as a stamp in the text, which is taken out again with all others. */
    static String stamp(TimeRange time) {
        String end = time.end().map(last -> " - " + clock(last)).orElse("");
        return '[' + clock(time.start()) + end + ']';
    }

    private static String clock(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());
    }
}
