// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What stands between a line and the next of its paragraph: a space as a rule. A hyphen that the layout put at the end
 * of a line is taken away where that is plain: a soft hyphen, or if the joined word occurs elsewhere and the parts do not.
 */
final class Hyphens {

    private static final char SOFT = '\u00ad';
    private static final String NO_SPACE_AFTER = "\u2013\u2014/";

    /** Words after a hyphen that stands for the rest of a word: pre- and post-test. */
    private static final Set<String> SUSPENDING =
            Set.of("and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "e", "o");

    private final Set<String> words = new HashSet<>();
    private int joined;

    Hyphens(List<Line> lines) {
        for (Line line : lines) {
            for (String word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'\u2019\\p{Pd}]+")) {
                words.add(word);
            }
        }
        addDividedTwice(lines);
    }

    /** A word that is divided at two different places is a whole word. */
    private void addDividedTwice(List<Line> lines) {
        Map<String, String> divided = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text();
            if (isHyphen(before.charAt(before.length() - 1))) {
                String left = lastPart(before);
                String right = firstPart(lines.get(i).text());
                String known = divided.putIfAbsent(left + right, left);
                if (known != null && !known.equals(left)) {
                    words.add(left + right);
                }
            }
        }
    }

    /** How many words were joined. */
    int joined() {
        return joined;
    }

    /**
     * How the end of a line goes on.
     *
     * @param drop how many characters at its end are not kept
     * @param between what stands between it and the next line
     */
    record Seam(int drop, String between) {}

    Seam between(Line line, Line next) {
        String before = line.text();
        String after = next.text();
        char last = before.charAt(before.length() - 1);
        if (last == SOFT) {
            joined++;
            return new Seam(1, "");
        } else if (line.endsBlank()) {
            return new Seam(0, " ");
        } else if (isHyphen(last) && before.length() > 1 && Character.isLetter(before.charAt(before.length() - 2))) {
            boolean whole = isWhole(before, after);
            joined += whole ? 1 : 0;
            return new Seam(whole ? 1 : 0, SUSPENDING.contains(firstPart(after)) ? " " : "");
        }
        boolean tight = NO_SPACE_AFTER.indexOf(last) >= 0
                && before.length() > 1
                && !Character.isWhitespace(before.charAt(before.length() - 2));
        boolean ideographs = isIdeograph(last) && isIdeograph(after.charAt(0));
        return new Seam(0, tight || ideographs ? "" : " ");
    }

    static boolean isIdeograph(char c) {
        return Character.isIdeographic(c) || c >= '\u3000' && c <= '\u30ff' || c >= '\uff00' && c <= '\uffef';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    private boolean isWhole(String before, String after) {
        String left = lastPart(before);
        String right = firstPart(after);
        boolean lower = Character.isLowerCase(after.charAt(0));
        return lower && words.contains(left + right) && !words.contains(left + "-" + right);
    }

    /** The letters before the hyphen at the end. */
    private static String lastPart(String text) {
        int start = text.length() - 1;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, text.length() - 1).toLowerCase(Locale.ROOT);
    }

    private static String firstPart(String text) {
        int end = 0;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isPart(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\''
                || c == '\u2019';
    }
}
