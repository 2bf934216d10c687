// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Knows UTF-32 and UTF-16 without a byte-order mark, in any script: by what a text would be in each of them. Only files
 * that hold zero bytes come into question, since every line end is one in both.
 *
 * @param text the beginning of the file in that encoding
 */
record WideText(Charset charset, String text) {

    private static final int LOOKED_AT = 1 << 16;
    private static final int FEWEST_BYTES = 8;
    private static final List<Charset> UTF_32 = List.of(Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"));
    private static final List<Charset> UTF_16 = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** The encoding with wide units that the bytes are text in. */
    static Optional<Charset> guess(byte[] bytes) {
        if (bytes.length < FEWEST_BYTES || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        return best(UTF_32, bytes).or(() -> best(UTF_16, bytes));
    }

    private static Optional<Charset> best(List<Charset> charsets, byte[] bytes) {
        Optional<Charset> best = Optional.empty();
        double most = 0.5;
        for (Charset charset : charsets) {
            Optional<WideText> wide = of(charset, bytes);
            if (wide.isPresent() && wide.get().plausibility() > most) {
                most = wide.get().plausibility();
                best = Optional.of(charset);
            }
        }
        return best;
    }

    private static Optional<WideText> of(Charset charset, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        CharBuffer out = CharBuffer.allocate(LOOKED_AT);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, bytes.length <= LOOKED_AT);
        out.flip();
        return result.isError() ? Optional.empty() : Optional.of(new WideText(charset, out.toString()));
    }

    /**
     * Up to about 1 for text, far less for anything else: neighbours of one script and blanks speak for it, neighbours
     * of two scripts and what is no character speak against it.
     */
    private double plausibility() {
        int points = 0;
        int length = 0;
        UnicodeScript before = UnicodeScript.COMMON;
        for (int c : text.codePoints().toArray()) {
            UnicodeScript script = script(c);
            points += points(c, before, script);
            before = script;
            length++;
        }
        return length == 0 ? 0 : (double) points / length;
    }

    private static int points(int c, UnicodeScript before, UnicodeScript script) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            return 2;
        } else if (isNoCharacter(c)) {
            return -20;
        } else if (before == UnicodeScript.COMMON || script == UnicodeScript.COMMON) {
            return c < 0x80 || c >= 0x3000 && c <= 0x303f ? 1 : 0;
        }
        return before == script ? 1 : -1;
    }

    private static boolean isNoCharacter(int c) {
        int type = Character.getType(c);
        return type == Character.UNASSIGNED || type == Character.PRIVATE_USE || type == Character.CONTROL;
    }

    /** Han, the syllables of Japanese and their long mark are written together. */
    private static UnicodeScript script(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return switch (script) {
            case HIRAGANA, KATAKANA -> UnicodeScript.HAN;
            case INHERITED, UNKNOWN -> UnicodeScript.COMMON;
            default -> script;
        };
    }
}
