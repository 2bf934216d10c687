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

    private static final String OPENING = "([{<\u00ab";
    private static final String CLOSING = ")]}>\u00bb";

    /** A letter with its characters as they are read. */
    record Read(Placed placed, String text) {}

    private ReadingOrder() {}

    static boolean isRightToLeft(List<Placed> letters) {
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
        return rightToLeft > leftToRight;
    }

    static List<Read> read(List<Placed> letters, boolean rightToLeft) {
        List<Read> read = new ArrayList<>(letters.size());
        StringBuilder standing = new StringBuilder(letters.size());
        for (Placed letter : letters) {
            String text = letter.glyph().text();
            read.add(new Read(letter, text));
            standing.append(text.isEmpty() ? '\u200b' : text.charAt(0));
        }
        char[] characters = standing.toString().toCharArray();
        if (Bidi.requiresBidi(characters, 0, characters.length)) {
            int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
            reorder(read, new Bidi(standing.toString(), base));
        }
        return read;
    }

    private static void reorder(List<Read> read, Bidi bidi) {
        for (int i = 0; i < read.size(); i++) {
            if (bidi.getLevelAt(i) % 2 == 1) {
                Read letter = read.get(i);
                read.set(i, new Read(letter.placed(), mirrored(letter.text())));
            }
        }
        byte[] levels = new byte[read.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        Read[] ordered = read.toArray(new Read[0]);
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        read.clear();
        Collections.addAll(read, ordered);
    }

    private static String mirrored(String text) {
        int opening = text.length() == 1 ? OPENING.indexOf(text.charAt(0)) : -1;
        int closing = text.length() == 1 ? CLOSING.indexOf(text.charAt(0)) : -1;
        return opening >= 0
                ? CLOSING.substring(opening, opening + 1)
                : closing >= 0 ? OPENING.substring(closing, closing + 1) : text;
    }

    private static boolean isRightToLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
