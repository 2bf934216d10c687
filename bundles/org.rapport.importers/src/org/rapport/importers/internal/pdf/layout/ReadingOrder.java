// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapport.importers.internal.pdf.layout.LineText.Placed;

/**
 * Puts letters from the order they stand in, left to right, into the order they are read in. The Unicode bidirectional
 * algorithm (UAX 9) turns one into the other, and nearly the same steps turn it back.
 */
final class ReadingOrder {

    /**
     * A letter as it is read.
     *
     * @param text its characters
     * @param turned whether it is read from right to left
     */
    record Read(Placed placed, String text, boolean turned) {}

    private ReadingOrder() {}

    /** Above 0 if most letters run from left to right, below 0 if from right to left, 0 if there are none that run. */
    static int direction(List<Placed> letters) {
        int rightToLeft = 0;
        int leftToRight = 0;
        for (Placed letter : letters) {
            String text = letter.glyph().text();
            for (int i = 0; i < text.length(); i++) {
                byte direction = Character.getDirectionality(text.charAt(i));
                leftToRight += direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? 1 : 0;
                rightToLeft += isRightToLeft(direction) ? 1 : 0;
            }
        }
        return leftToRight - rightToLeft;
    }

    static List<Read> read(List<Placed> letters, boolean rightToLeft) {
        List<Read> read = new ArrayList<>(letters.size());
        StringBuilder standing = new StringBuilder(letters.size());
        for (Placed letter : letters) {
            String text = letter.glyph().text();
            read.add(new Read(letter, text, false));
            standing.append(text.isEmpty() ? '\u200b' : text.charAt(0));
        }
        char[] characters = standing.toString().toCharArray();
        if (rightToLeft || Bidi.requiresBidi(characters, 0, characters.length)) {
            int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
            reorder(read, new Bidi(standing.toString(), base));
        }
        return read;
    }

    private static void reorder(List<Read> read, Bidi bidi) {
        byte[] levels = new byte[read.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            Read letter = read.get(i);
            read.set(i, new Read(letter.placed(), letter.text(), levels[i] % 2 == 1));
        }
        Read[] ordered = read.toArray(new Read[0]);
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        read.clear();
        Collections.addAll(read, ordered);
    }

    private static boolean isRightToLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
