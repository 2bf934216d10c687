// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.Stamp;
import org.rapport.model.text.TimeRange;

/** Reads the cells of a column of times. */
final class CellTime {

    private static final int LONGEST = 64;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,9}))? ?(?:s|sec)?\\.?");

    /** Hours, minutes, seconds and frames, as programs that cut films write them (SMPTE ST 12-1). */
    private static final Pattern FRAMES = Pattern.compile("(\\d{1,2})[:;](\\d\\d)[:;](\\d\\d)[:;](\\d\\d)");

    private CellTime() {}

    /** The time of a cell; frames are cut off, because nothing says how many make a second. */
    static Optional<TimeRange> read(String cell, BareNumbers numbers) {
        String text = Blanks.strip(cell);
        Optional<TimeRange> stamp = Stamp.at(text, 0).map(Stamp::time);
        if (stamp.isPresent() || numbers == BareNumbers.NONE || text.length() > LONGEST) {
            return stamp;
        }
        return frames(text).or(() -> number(text, numbers));
    }

    /** Whether the cell ends with frames. */
    static boolean hasFrames(String cell) {
        return cell.length() <= LONGEST && FRAMES.matcher(Blanks.strip(cell)).matches();
    }

    /** The number in a cell, if it holds nothing else. */
    static Optional<BigDecimal> number(String cell) {
        Matcher number = NUMBER.matcher(Blanks.strip(cell));
        return cell.length() <= LONGEST && number.matches()
                ? Optional.of(new BigDecimal(number.group(1) + "."
                        + Optional.ofNullable(number.group(2)).orElse("0")))
                : Optional.empty();
    }

    private static Optional<TimeRange> number(String text, BareNumbers numbers) {
        int shift = numbers == BareNumbers.SECONDS ? 3 : 0;
        return number(text)
                .map(number -> number.movePointRight(shift).longValue())
                .map(millis -> TimeRange.from(Duration.ofMillis(millis)));
    }

    private static Optional<TimeRange> frames(String text) {
        Matcher frames = FRAMES.matcher(text);
        if (!frames.matches()) {
            return Optional.empty();
        }
        long minutes = Long.parseLong(frames.group(1)) * 60 + Long.parseLong(frames.group(2));
        return Optional.of(TimeRange.from(Duration.ofSeconds(minutes * 60 + Long.parseLong(frames.group(3)))));
    }
}
