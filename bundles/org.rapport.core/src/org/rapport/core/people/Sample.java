// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.text.BreakIterator;
import java.util.Locale;

/** The first words of a turn, for a person to know the speaker by. */
final class Sample {

    private static final int LONGEST = 60;

    private Sample() {}

    /** On one line, cut at a word, or where there is none (as in Japanese) between characters that people see. */
    static String of(String turn) {
        String head = turn.substring(0, Math.min(turn.length(), 4 * LONGEST));
        String line = head.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST && head.length() == turn.length()) {
            return line;
        }
        String room = line.substring(0, Math.min(line.length(), LONGEST));
        int blank = room.lastIndexOf(' ');
        return (blank > LONGEST / 2 ? room.substring(0, blank) : wholeCharacters(line)) + "…";
    }

    private static String wholeCharacters(String line) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int most = Math.min(line.length(), LONGEST - 1);
        return line.substring(0, characters.isBoundary(most) ? most : characters.preceding(most));
    }
}
