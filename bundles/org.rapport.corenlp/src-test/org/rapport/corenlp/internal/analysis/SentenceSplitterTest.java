// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapport.model.text.Span;

class SentenceSplitterTest {

    private static final String[] PIECES = {
        "we",
        "don't",
        "don\u2019t",
        " ",
        "  ",
        ". ",
        "? ",
        "\u2014",
        "\u2013",
        "\u2026",
        "...",
        "\u201cso\u201d",
        "\n",
        "\n\n",
        "\t",
        "\r",
        "\ud83d\ude00",
        "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "\ud835\udcb3",
        "\u00a0",
        "\u2028",
        "\u00ad",
        "\ufeff",
        "co-design",
        "[inaudible]",
        "(laughs)",
        "a@b.org",
        "http://x.org/y?z=1",
        "50%",
        "Mr. ",
        "\u6f22\u5b57",
        "\u0301",
        "\u0000",
        "\ufb01ne",
        "3:15",
        "$5",
        "<b>",
        "&amp;",
        "\"",
        "'"
    };

    private final SentenceSplitter splitter = new SentenceSplitter();

    @Test
    void everyTokenStandsWhereItSaysAndSplitsNoCharacter() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random);
            Span part = part(random, text);
            int end = part.start();
            for (CoreLabel token :
                    splitter.split(text, part).stream().flatMap(List::stream).toList()) {
                assertThat(token.beginPosition()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                end = token.endPosition();
                assertThat(end)
                        .as("seed %d", seed)
                        .isGreaterThan(token.beginPosition())
                        .isLessThanOrEqualTo(part.end());
                assertThat(splits(text, token.beginPosition()) || splits(text, end))
                        .as("seed %d", seed)
                        .isFalse();
                assertThat(text.substring(token.beginPosition(), end))
                        .as("seed %d", seed)
                        .doesNotContain("\n");
            }
        }
    }

    @Test
    void everyLetterIsInAToken() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String text = text(random);
            StringBuilder rest = new StringBuilder(text);
            for (List<CoreLabel> sentence : splitter.split(text, new Span(0, text.length()))) {
                sentence.forEach(token -> blank(rest, token));
            }
            assertThat(rest.chars().filter(Character::isLetterOrDigit).count())
                    .as("seed %d", seed)
                    .isZero();
        }
    }

    @Test
    void aFullStopEndsASentence() {
        assertThat(words("We met. They left."))
                .containsExactly(List.of("We", "met", "."), List.of("They", "left", "."));
    }

    @Test
    void aParagraphBreakEndsASentence() {
        assertThat(words("we met\nthey left")).containsExactly(List.of("we", "met"), List.of("they", "left"));
    }

    @Test
    void anAbbreviationDoesNotEndASentence() {
        assertThat(words("Dr. Lopez came.")).hasSize(1);
    }

    @Test
    void aPartBeginsAndEndsSentences() {
        String text = "One two. Three four.";
        assertThat(splitter.split(text, new Span(4, 14)).stream().map(SentenceSplitterTest::words))
                .containsExactly(List.of("two", "."), List.of("Three"));
    }

    @Test
    void talkWithoutFullStopsIsCut() {
        List<List<String>> sentences = words("and so ".repeat(125));
        assertThat(sentences.stream().map(List::size)).containsExactly(120, 120, 10);
    }

    @Test
    void blanksAreNoSentence() {
        assertThat(words(" \n \n\n")).isEmpty();
    }

    private List<List<String>> words(String text) {
        return splitter.split(text, new Span(0, text.length())).stream()
                .map(SentenceSplitterTest::words)
                .toList();
    }

    private static List<String> words(List<CoreLabel> sentence) {
        return sentence.stream().map(CoreLabel::word).toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int rest = random.nextInt(30); rest > 0; rest--) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static Span part(Random random, String text) {
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(text.length() - start + 1);
        return new Span(splits(text, start) ? start - 1 : start, splits(text, end) ? end + 1 : end);
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static void blank(StringBuilder text, CoreLabel token) {
        for (int at = token.beginPosition(); at < token.endPosition(); at++) {
            text.setCharAt(at, ' ');
        }
    }
}
