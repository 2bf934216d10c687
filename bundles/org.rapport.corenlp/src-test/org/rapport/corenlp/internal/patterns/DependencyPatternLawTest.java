// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.Token;
import org.rapport.model.text.Span;

/** The first node of a pattern is found at the tokens where CoreNLP finds it. */
class DependencyPatternLawTest {

    private static final int ROUNDS = 3_000;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void findsItWhereCoreNlpFindsIt() throws PatternFault {
        int matches = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String pattern = node(2);
            Sentence sentence = sentence();
            Set<Integer> found = found(pattern, sentence);
            assertThat(found)
                    .as("seed %d, %s in %s", seed, pattern, sentence.tokens())
                    .isEqualTo(coreNlp(pattern, sentence));
            matches += found.size();
        }
        assertThat(matches).as("seed %d: many patterns match", seed).isGreaterThan(ROUNDS / 10);
    }

    @Test
    void theQuickLookHidesNothing() throws PatternFault {
        for (int round = 0; round < ROUNDS; round++) {
            String pattern = node(2);
            Sentence sentence = sentence();
            assertThat(DependencyPattern.of(pattern).find(sentence).isEmpty())
                    .as("seed %d, %s", seed, pattern)
                    .isEqualTo(found(pattern, sentence).isEmpty());
        }
    }

    private static Set<Integer> found(String pattern, Sentence sentence) throws PatternFault {
        NodeExpression root = DependencySyntax.read(pattern);
        DependencySearch search = new DependencySearch(new Dependencies(sentence.tokens()));
        return IntStream.range(0, sentence.tokens().size())
                .filter(token -> search.match(root, token).isPresent())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> coreNlp(String pattern, Sentence sentence) {
        SemgrexMatcher matcher = SemgrexPattern.compile(pattern).matcher(Labels.graph(sentence.tokens()));
        Set<Integer> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.getMatch().index() - 1);
        }
        return found;
    }

    private Sentence sentence() {
        int size = 1 + random.nextInt(7);
        int root = random.nextInt(size);
        List<Integer> tree = new ArrayList<>(List.of(root));
        int[] governors = new int[size];
        governors[root] = -1;
        for (int token = 0; token < size; token++) {
            if (token != root) {
                governors[token] = tree.get(random.nextInt(tree.size()));
                tree.add(token);
            }
        }
        return new Sentence(
                IntStream.range(0, size).mapToObj(i -> token(i, governors[i])).toList(), true);
    }

    private Token token(int index, int governor) {
        String relation =
                governor < 0 ? "root" : List.of("obj", "nsubj", "nmod:poss").get(random.nextInt(3));
        return new Token(new Span(index * 2, index * 2 + 1), letter(), letter(), letter(), governor, relation);
    }

    private String node(int depth) {
        StringBuilder text = new StringBuilder(braces());
        for (int rest = depth == 0 ? 0 : random.nextInt(3); rest > 0; rest--) {
            text.append(' ').append(condition(depth - 1));
        }
        return text.toString();
    }

    private String condition(int depth) {
        return switch (random.nextInt(7)) {
            case 0 -> "!" + relation(depth);
            case 1 -> "?" + relation(depth);
            case 2 -> "[" + relation(depth) + " | " + relation(depth) + "]";
            default -> relation(depth);
        };
    }

    private String relation(int depth) {
        String sign = List.of(">", "<", ">>", "<<", ".", "..").get(random.nextInt(6));
        String name = sign.startsWith(".")
                ? ""
                : List.of("", "obj", "/nmod:poss/", "/nsubj|obj/").get(random.nextInt(4));
        return sign + name + " (" + node(depth) + ")";
    }

    private String braces() {
        return switch (random.nextInt(6)) {
            case 0 -> "{}";
            case 1 -> "{$}";
            case 2 -> "{lemma!:" + letter() + "}";
            case 3 -> "{lemma:/" + letter() + "|" + letter() + "/;tag:" + letter() + "}";
            default -> "{lemma:" + letter() + "}";
        };
    }

    private String letter() {
        return String.valueOf((char) ('a' + random.nextInt(3)));
    }
}
