// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets brackets in text from right to left. An opening bracket is drawn there as a closing one looks elsewhere, and
 * some programs write into the file what they drew, others what they meant; in which order the brackets come tells which.
 */
final class Brackets {

    private static final String OPENING = "([{<\u00ab";
    private static final String CLOSING = ")]}>\u00bb";

    private int meant;
    private int drawn;

    /** The letters with the brackets that are meant. */
    List<ReadingOrder.Read> right(List<ReadingOrder.Read> letters) {
        if (letters.stream().noneMatch(letter -> letter.turned() && isBracket(letter))) {
            return letters;
        }
        int order = order(letters);
        meant += order > 0 ? 1 : 0;
        drawn += order < 0 ? 1 : 0;
        boolean mirror = order < 0 || order == 0 && drawn >= meant;
        return mirror ? letters.stream().map(Brackets::mirrored).collect(Collectors.toList()) : letters;
    }

    /** Above 0 if a pair begins with an opening bracket, below 0 if with a closing one, 0 if there is no pair. */
    private static int order(List<ReadingOrder.Read> letters) {
        int first = 0;
        for (ReadingOrder.Read letter : letters) {
            if (letter.turned() && isBracket(letter)) {
                int opens = OPENING.contains(letter.text()) ? 1 : -1;
                if (first != 0 && opens != first) {
                    return first;
                }
                first = first == 0 ? opens : first;
            }
        }
        return 0;
    }

    private static boolean isBracket(ReadingOrder.Read letter) {
        return letter.text().length() == 1 && (OPENING.contains(letter.text()) || CLOSING.contains(letter.text()));
    }

    private static ReadingOrder.Read mirrored(ReadingOrder.Read letter) {
        if (!letter.turned() || !isBracket(letter)) {
            return letter;
        }
        int opening = OPENING.indexOf(letter.text());
        int closing = CLOSING.indexOf(letter.text());
        String text = opening >= 0 ? CLOSING.substring(opening, opening + 1) : OPENING.substring(closing, closing + 1);
        return new ReadingOrder.Read(letter.placed(), text, true);
    }
}
