// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.Locale;

/**
 * A pattern for the names of files, without their folders: {@code *} stands for any characters, {@code ?} for one; letters
 * are compared without case.
 *
 * @param text the pattern; not empty, at most 255 characters
 */
public record FilePattern(String text) {

    private static final int LONGEST = 255;

    public FilePattern {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a pattern has 1 to " + LONGEST + " characters");
        }
    }

    /** Whether a file is meant; of a path only the last name counts. */
    public boolean matches(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return matches(name.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }

    /** Goes back to the last star only, so that the time is bounded by the product of both lengths. */
    private static boolean matches(String name, String pattern) {
        int at = 0;
        int want = 0;
        int star = -1;
        int resume = 0;
        while (at < name.length()) {
            boolean isStar = want < pattern.length() && pattern.charAt(want) == '*';
            if (isStar) {
                star = want++;
                resume = at;
            } else if (want < pattern.length()
                    && (pattern.charAt(want) == '?' || pattern.charAt(want) == name.charAt(at))) {
                at++;
                want++;
            } else if (star >= 0) {
                want = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(want).chars().allMatch(c -> c == '*');
    }

    @Override
    public String toString() {
        return text;
    }
}
