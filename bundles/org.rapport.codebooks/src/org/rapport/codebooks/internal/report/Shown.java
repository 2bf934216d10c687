// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.report;

/** Words of a file as messages repeat them: on one line, and never more than a few. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    public static String of(String words) {
        String start = words.substring(0, Math.min(words.length(), 4 * LONGEST));
        String line = start.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return start.length() == words.length() ? line : line + "…";
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
