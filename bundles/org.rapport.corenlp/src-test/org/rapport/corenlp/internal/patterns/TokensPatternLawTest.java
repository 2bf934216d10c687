// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapport.api.annotation.Sentence;
import org.rapport.model.text.Span;

/**
 * On patterns that CoreNLP's matcher can stand, ours finds what it finds. They begin and end with a token that must be
 * there: what is optional at the end of a group CoreNLP misses at the end of a sentence ({@code b (b?)} in "b").
 */
class TokensPatternLawTest {

    private static final int ROUNDS = 3_000;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void findsWhatCoreNlpFinds() throws PatternFault {
        int matches = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String pattern = letter() + " (" + sequence(2) + ") " + letter();
            Sentence sentence = sentence();
            List<Span> found = TokensPattern.of(pattern).find(sentence);
            assertThat(found)
                    .as("seed %d, %s in %s", seed, pattern, Tokens.text(sentence))
                    .isEqualTo(coreNlp(pattern, sentence));
            matches += found.size();
        }
        assertThat(matches).as("seed %d: many patterns match", seed).isGreaterThan(ROUNDS / 10);
    }

    private static List<Span> coreNlp(String pattern, Sentence sentence) {
        TokenSequenceMatcher matcher = TokenSequencePattern.compile(pattern).getMatcher(Labels.of(sentence.tokens()));
        List<Span> found = new ArrayList<>();
        while (matcher.find()) {
            Span first = sentence.tokens().get(matcher.start()).span();
            found.add(first.cover(sentence.tokens().get(matcher.end() - 1).span()));
        }
        return found;
    }

    private Sentence sentence() {
        StringBuilder text = new StringBuilder();
        for (int rest = 1 + random.nextInt(8); rest > 0; rest--) {
            text.append(letter())
                    .append('/')
                    .append(letter())
                    .append('/')
                    .append(letter())
                    .append(' ');
        }
        return Tokens.sentence(text.toString().strip());
    }

    private String sequence(int depth) {
        StringBuilder text = new StringBuilder(item(depth));
        for (int rest = random.nextInt(3); rest > 0; rest--) {
            text.append(random.nextInt(5) == 0 ? " | " : " ").append(item(depth));
        }
        return text.toString();
    }

    private String item(int depth) {
        return switch (random.nextInt(depth > 0 ? 4 : 3)) {
            case 0 -> "[" + test() + "]" + repeat();
            case 1 -> letter() + repeat();
            case 2 -> "[]" + repeat();
            default -> "(" + sequence(depth - 1) + ")";
        };
    }

    private String test() {
        return switch (random.nextInt(4)) {
            case 0 -> "!{lemma:" + letter() + "}";
            case 1 -> "{word:/" + letter() + "|" + letter() + "/;tag:" + letter() + "}";
            case 2 -> "{tag:" + letter() + "} | !({word:\"" + letter() + "\"} & {lemma:" + letter() + "})";
            default -> "lemma:" + letter();
        };
    }

    private String repeat() {
        return switch (random.nextInt(8)) {
            case 0 -> "?";
            case 1 -> "{1,2}";
            case 2 -> "{0,2}?";
            default -> "";
        };
    }

    private char letter() {
        return (char) ('a' + random.nextInt(3));
    }
}
