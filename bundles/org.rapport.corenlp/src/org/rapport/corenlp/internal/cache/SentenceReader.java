// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.cache;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.Token;
import org.rapport.model.text.Span;

/** Reads what {@link SentenceWriter} wrote; anything else, damaged or of another version, is empty. */
final class SentenceReader {

    private static final int KEY = 64;
    private static final int CRC = 4;

    private final String text;
    private final ByteBuffer in;
    private final List<String> strings = new ArrayList<>();
    private int end;

    private SentenceReader(String text, ByteBuffer in) {
        this.text = text;
        this.in = in;
    }

    static Optional<List<List<Sentence>>> read(AnnotationKey key, String text, byte[] file) {
        byte[] head = head(key);
        int body = file.length - CRC;
        if (body < head.length
                || !ByteBuffer.wrap(file, 0, head.length).equals(ByteBuffer.wrap(head))
                || SentenceWriter.crc(file, body)
                        != ByteBuffer.wrap(file, body, CRC).getInt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new SentenceReader(text, ByteBuffer.wrap(file, head.length, body - head.length)).parts());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] head(AnnotationKey key) {
        ByteBuffer head = ByteBuffer.allocate(SentenceWriter.MAGIC.length() + 1 + KEY);
        head.put(SentenceWriter.MAGIC.getBytes(StandardCharsets.US_ASCII));
        head.put((byte) SentenceWriter.VERSION);
        head.put(key.digest().hex().getBytes(StandardCharsets.US_ASCII));
        return head.array();
    }

    private List<List<Sentence>> parts() {
        int count = count();
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[count()];
            in.get(bytes);
            strings.add(new String(bytes, StandardCharsets.UTF_8));
        }
        List<List<Sentence>> parts = new ArrayList<>();
        for (int rest = count(); rest > 0; rest--) {
            List<Sentence> sentences = new ArrayList<>();
            for (int more = count(); more > 0; more--) {
                sentences.add(sentence());
            }
            parts.add(List.copyOf(sentences));
        }
        return List.copyOf(parts);
    }

    private Sentence sentence() {
        boolean parsed = in.get() == 1;
        List<Token> tokens = new ArrayList<>();
        for (int rest = count(); rest > 0; rest--) {
            tokens.add(token(parsed));
        }
        return new Sentence(tokens, parsed);
    }

    private Token token(boolean parsed) {
        int zigzag = number();
        int start = end + (zigzag >>> 1 ^ -(zigzag & 1));
        end = start + number();
        Span span = new Span(start, end);
        int wordCode = number();
        String word = wordCode == 0 ? span.in(text) : strings.get(wordCode - 1);
        String lemma = lemma(number(), word);
        String tag = strings.get(number());
        return parsed
                ? new Token(span, word, lemma, tag, number() - 1, strings.get(number()))
                : new Token(span, word, lemma, tag, -1, "");
    }

    private String lemma(int code, String word) {
        return switch (code) {
            case 0 -> word;
            case 1 -> word.toLowerCase(Locale.ROOT);
            default -> strings.get(code - 2);
        };
    }

    /** A number of things of at least one byte each. */
    private int count() {
        int count = number();
        if (count < 0 || count > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }

    private int number() {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int part = in.get();
            number |= (part & 0x7F) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number of more than 32 bits");
    }
}
