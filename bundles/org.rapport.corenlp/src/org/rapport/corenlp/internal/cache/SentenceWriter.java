// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.Token;

/**
 * Writes sentences in a compact form. Numbers are of seven bits a byte, lowest first, the eighth saying that more
 * follow.
 *
 * <pre>
 * file     = "RPA" version(1 byte) key(64 bytes, hexadecimal) strings parts crc32(4 bytes, of all before)
 * strings  = count (length bytes-of-UTF-8)*
 * parts    = count (sentences)*            sentences = count (sentence)*
 * sentence = parsed(0 or 1) count (token)*
 * token    = start-minus-last-end(zigzag) length word lemma tag [governor+1 relation]   (the last two if parsed)
 * word     = 0: as in the text   | string+1
 * lemma    = 0: the word         | 1: the word in lower case | string+2
 * </pre>
 *
 * A word that stands so in the text is not repeated.
 */
final class SentenceWriter {

    static final String MAGIC = "RPA";
    static final int VERSION = 1;

    private final String text;
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int end;

    private SentenceWriter(String text) {
        this.text = text;
    }

    static byte[] write(AnnotationKey key, String text, List<List<Sentence>> parts) {
        SentenceWriter writer = new SentenceWriter(text);
        writer.parts(parts);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(MAGIC.getBytes(StandardCharsets.US_ASCII));
        file.write(VERSION);
        file.writeBytes(key.digest().hex().getBytes(StandardCharsets.US_ASCII));
        number(file, writer.strings.size());
        writer.strings.keySet().forEach(string -> string(file, string));
        file.writeBytes(writer.body.toByteArray());
        file.writeBytes(ByteBuffer.allocate(4)
                .putInt(crc(file.toByteArray(), file.size()))
                .array());
        return file.toByteArray();
    }

    static int crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    private static void string(ByteArrayOutputStream out, String string) {
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        number(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private void parts(List<List<Sentence>> parts) {
        number(body, parts.size());
        for (List<Sentence> sentences : parts) {
            number(body, sentences.size());
            sentences.forEach(this::sentence);
        }
    }

    private void sentence(Sentence sentence) {
        body.write(sentence.parsed() ? 1 : 0);
        number(body, sentence.tokens().size());
        sentence.tokens().forEach(token -> token(token, sentence.parsed()));
    }

    private void token(Token token, boolean parsed) {
        int gap = token.span().start() - end;
        number(body, gap << 1 ^ gap >> 31);
        number(body, token.span().length());
        end = token.span().end();
        number(body, token.span().in(text).equals(token.word()) ? 0 : index(token.word()) + 1);
        number(body, lemma(token));
        number(body, index(token.tag()));
        if (parsed) {
            number(body, token.governor() + 1);
            number(body, index(token.relation()));
        }
    }

    private int lemma(Token token) {
        if (token.lemma().equals(token.word())) {
            return 0;
        }
        return token.lemma().equals(token.word().toLowerCase(Locale.ROOT)) ? 1 : index(token.lemma()) + 2;
    }

    private int index(String string) {
        return strings.computeIfAbsent(string, key -> strings.size());
    }
}
