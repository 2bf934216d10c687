// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Encodings that differ in few characters only, so that statistics cannot tell them apart: a vendor's extension beside
 * the standard, or the encoding of a neighbouring language.
 */
enum EncodingFamily {
    JAPANESE("Shift_JIS", "windows-31j"),
    KOREAN("EUC-KR", "x-windows-949"),
    CHINESE("Big5", "x-windows-950", "Big5-HKSCS"),
    CYRILLIC("KOI8-R", "KOI8-U"),
    GREEK("windows-1253", "ISO-8859-7"),
    HEBREW("windows-1255", "ISO-8859-8");

    private final List<Charset> charsets;

    EncodingFamily(String... names) {
        charsets = List.of(names).stream().map(Charset::forName).toList();
    }

    /** The encoding and its neighbours, the likelier first. */
    static List<Charset> of(Charset charset) {
        for (EncodingFamily family : values()) {
            if (family.charsets.contains(charset)) {
                return family.charsets;
            }
        }
        return List.of(charset);
    }

    /**
     * How many characters do not stand where they may in a text: what cannot be read, signs at words, capitals in
     * them.
     */
    static int faults(String text) {
        int faults = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || before >= 0x80) {
                faults += fault(before, c);
            }
            before = c;
        }
        return faults;
    }

    private static int fault(char before, char c) {
        if (c == '\ufffd' || c >= 0x80 && c < 0xa0) {
            return 10;
        } else if (Character.isUpperCase(c)) {
            return Character.isLowerCase(before) ? 1 : 0;
        }
        return isSign(c) && Character.isLetter(before) || isSign(before) && Character.isLetter(c) ? 1 : 0;
    }

    private static boolean isSign(char c) {
        int type = Character.getType(c);
        return c >= 0x80
                && (type == Character.OTHER_SYMBOL
                        || type == Character.MATH_SYMBOL
                        || type == Character.CURRENCY_SYMBOL
                        || c == '¶'
                        || c == 'µ');
    }
}
