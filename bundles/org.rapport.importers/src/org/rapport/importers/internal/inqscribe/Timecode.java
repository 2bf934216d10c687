// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.inqscribe;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as InqScribe writes it: {@code HH:MM:SS.FF} after SMPTE 12M, where FF counts frames and not hundredths of a
 * second; hours and frames may be left out (InqScribe 2.2 User's Guide, sections 3.1.2 and 5.2.1).
 *
 * @param seconds whole seconds from the beginning of the recording
 * @param frames further frames
 */
record Timecode(long seconds, int frames) {

    /** A time, in a regular expression without groups. */
    static final String PATTERN = "(?:[0-9]{1,3}:)?[0-9]{1,2}:[0-9]{2}(?:[.;][0-9]{2})?";

    /** How many frames InqScribe counts unless a person says otherwise. */
    static final int USUAL_RATE = 30;

    private static final Pattern PARTS =
            Pattern.compile("(?:([0-9]{1,3}):)?([0-9]{1,2}):([0-9]{2})(?:[.;]([0-9]{2}))?");

    static Optional<Timecode> of(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int seconds = number(parts.group(3));
        int minutes = number(parts.group(2));
        return seconds < 60 && minutes < 60
                ? Optional.of(
                        new Timecode(number(parts.group(1)) * 3600L + minutes * 60L + seconds, number(parts.group(4))))
                : Optional.empty();
    }

    /** From the beginning of the recording, in milliseconds. */
    Duration at(double framesPerSecond) {
        return Duration.ofMillis(seconds * 1000 + Math.round(frames * 1000 / framesPerSecond));
    }

    /** The usual number of frames, or the next number that is used and larger than the largest in the file. */
    static int rate(int largestFrame) {
        return largestFrame < USUAL_RATE ? USUAL_RATE : largestFrame < 60 ? 60 : 100;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
