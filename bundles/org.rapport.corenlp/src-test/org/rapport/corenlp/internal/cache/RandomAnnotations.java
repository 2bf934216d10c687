// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.Token;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Span;

/** Texts with annotations that make no sense and are well formed. */
final class RandomAnnotations {

    private static final List<String> WORDS = List.of(
            "We",
            "trust",
            "Each",
            "\u00c9lan",
            "\ud83d\ude00",
            "n't",
            "\u0130stanbul",
            "\u201c",
            "OTHER",
            "x".repeat(300));

    private final Random random;
    private String text = "";
    private AnnotationKey key;
    private List<List<Sentence>> sentences = List.of();

    RandomAnnotations(Random random) {
        this.random = random;
        next();
    }

    /** Makes other ones. */
    void next() {
        StringBuilder written = new StringBuilder();
        boolean parsed = random.nextBoolean();
        List<Span> parts = new ArrayList<>();
        List<List<Sentence>> made = new ArrayList<>();
        for (int rest = random.nextInt(4); rest >= 0; rest--) {
            int start = written.length();
            List<Sentence> part = new ArrayList<>();
            for (int more = random.nextInt(3); more > 0; more--) {
                part.add(sentence(written, parsed));
            }
            parts.add(new Span(start, written.length()));
            made.add(part);
        }
        text = written.toString();
        sentences = List.copyOf(made);
        key = new AnnotationKey("corenlp-0", Sha256.of(text), parts, parsed);
    }

    private Sentence sentence(StringBuilder written, boolean parsed) {
        List<Token> tokens = new ArrayList<>();
        int size = 1 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            int start = written.append(" ".repeat(random.nextInt(3))).length();
            String word = word();
            Span span = new Span(start, written.append(word).length());
            String other = random.nextInt(4) == 0 ? word() : word;
            tokens.add(new Token(
                    span,
                    other,
                    lemma(other),
                    word(),
                    parsed ? random.nextInt(size + 1) - 1 : -1,
                    parsed ? word() : ""));
        }
        return new Sentence(tokens, parsed);
    }

    private String lemma(String word) {
        return switch (random.nextInt(3)) {
            case 0 -> word;
            case 1 -> word.toLowerCase(Locale.ROOT);
            default -> word();
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    String text() {
        return text;
    }

    AnnotationKey key() {
        return key;
    }

    List<List<Sentence>> sentences() {
        return sentences;
    }
}
