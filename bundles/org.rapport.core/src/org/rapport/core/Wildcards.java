// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core;

import java.text.Normalizer;
import java.util.Locale;

/** Names with {@code *} for any characters and {@code ?} for one, compared without case. */
public final class Wildcards {

    private Wildcards() {}

    /** As names and patterns are compared: without capitals, and letters with accents in one form of the two. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a name fits a pattern, both as they are {@link #plain}; the time is bounded by the product of their lengths.
     * Compares from the left; where it fails, the last asterisk takes one character more.
     */
    public static boolean fits(String name, String pattern) {
        int at = 0;
        int wanted = 0;
        int star = -1;
        int resume = 0;
        while (at < name.length()) {
            if (wanted < pattern.length() && pattern.charAt(wanted) == '*') {
                star = wanted++;
                resume = at;
            } else if (wanted < pattern.length() && isAlike(pattern.charAt(wanted), name.charAt(at))) {
                at++;
                wanted++;
            } else if (star >= 0) {
                wanted = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(wanted).chars().allMatch(c -> c == '*');
    }

    private static boolean isAlike(char wanted, char given) {
        return wanted == '?' || wanted == given;
    }
}
