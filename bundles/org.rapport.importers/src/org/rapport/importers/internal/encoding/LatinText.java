// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

import java.util.Arrays;

/**
 * The characters beyond ASCII of a text in one 8-bit encoding, each with its neighbours, and how likely they are in a
 * language. Windows-1252, ISO-8859-15, Mac Roman, windows-1250 and the others give the same bytes different letters:
 * in the wrong encoding there are capitals and signs within words, and letters that no language has together.
 */
final class LatinText {

    private static final int MOST = 20_000;
    private static final double OTHER_LETTER = Math.log(0.0005);
    private static final double OTHER_SIGN = Math.log(0.0005);
    private static final double QUOTE = Math.log(0.03);
    private static final double WRONG_PLACE = Math.log(0.00005);
    private static final double CAPITAL = Math.log(0.1);
    private static final double NO_CHARACTER = Math.log(1e-7);
    private static final String QUOTES = "\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a«»–—…\u00a0•·¿¡";

    /** Of each character beyond ASCII: the character itself between its neighbours. */
    private final String text;

    private final LatinEncoding encoding;

    private LatinText(String text, LatinEncoding encoding) {
        this.text = text;
        this.encoding = encoding;
    }

    /** How many bytes beyond ASCII stand in the file, of all that are no blanks; from 0 to 1. */
    static double share(byte[] bytes) {
        int high = 0;
        int words = 1;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
            words += b < 0 || b > ' ' ? 1 : 0;
        }
        return (double) high / words;
    }

    /** The first places with bytes beyond ASCII, each as three bytes. */
    static byte[] places(byte[] bytes) {
        byte[] places = new byte[3 * MOST];
        int length = 0;
        for (int i = 0; i < bytes.length && length < places.length; i++) {
            if (bytes[i] < 0) {
                places[length++] = i == 0 ? (byte) '\n' : bytes[i - 1];
                places[length++] = bytes[i];
                places[length++] = i + 1 == bytes.length ? (byte) '\n' : bytes[i + 1];
            }
        }
        return Arrays.copyOf(places, length);
    }

    static LatinText of(byte[] places, LatinEncoding encoding) {
        return new LatinText(new String(places, encoding.charset()), encoding);
    }

    /** The mean logarithm of how likely each character is where it stands, in the language that fits best. */
    double likelihood() {
        return encoding.languages().stream().mapToDouble(this::likelihood).max().orElse(Double.NEGATIVE_INFINITY);
    }

    private double likelihood(LatinLanguage language) {
        double sum = Math.log(encoding.share());
        for (int i = 0; i + 2 < text.length(); i += 3) {
            sum += likelihood(language, text.charAt(i), text.charAt(i + 1), text.charAt(i + 2));
        }
        return text.isEmpty() ? 0 : sum / (text.length() / 3);
    }

    private static double likelihood(LatinLanguage language, char before, char c, char after) {
        if (Character.isLetter(c) && c != 'ª' && c != 'º') {
            return letter(language, before, c, after);
        } else if (c == '\ufffd' || Character.isISOControl(c)) {
            return NO_CHARACTER;
        } else if (Character.isLetter(before) && Character.isLetter(after) && c != '\u2019' && c != '·') {
            return WRONG_PLACE;
        } else if (c == '\u2018' && Character.isLetter(before)) {
            return OTHER_SIGN;
        } else if (QUOTES.indexOf(c) >= 0) {
            return language.logarithm(c, QUOTE);
        }
        double sign = c == '€' || c == '£' ? QUOTE : OTHER_SIGN;
        return language.logarithm(c, Character.isLetter(before) || Character.isLetter(after) ? sign + CAPITAL : sign);
    }

    private static double letter(LatinLanguage language, char before, char c, char after) {
        if (Character.isLowerCase(c)) {
            boolean beforeCapital = Character.isUpperCase(after);
            return beforeCapital ? WRONG_PLACE : language.logarithm(c, OTHER_LETTER);
        } else if (Character.isLowerCase(before)) {
            return WRONG_PLACE;
        } else if (language.has(c)) {
            return language.logarithm(c, OTHER_LETTER);
        }
        double alone = Character.isLetter(before) || Character.isLetter(after) ? 0 : CAPITAL;
        return CAPITAL + alone + language.logarithm(Character.toLowerCase(c), OTHER_LETTER);
    }
}
