// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

/** Words as lists count them: runs of characters that are not blank. */
public final class WordCount {

    private WordCount() {}

    public static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean blank = Character.isWhitespace(text.charAt(at));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
