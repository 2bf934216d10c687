// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.model.text.CodePoints;
import org.rapport.model.text.Span;

/** Laws of re-anchoring, on random texts; each run prints the seed by which it can be repeated. */
class ReanchoringLawTest {

    private static final long SEED = Long.getLong("rapport.seed", System.nanoTime());

    static Stream<Long> seeds() {
        System.out.println("rapport.seed=" + SEED);
        return IntStream.range(0, 60).mapToObj(run -> SEED + run);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsOutsideLeaveEveryPassageItsPlaceAndWords(long seed) {
        Random random = new Random(seed);
        RandomText text =
                new RandomText(random, 200_000).outside(100 + random.nextInt(1_500), 0.25 * random.nextDouble());
        Reanchoring found = Reanchoring.between(text.before(), text.after());
        for (int i = 0; i < text.passages().size(); i++) {
            Anchor anchor = found.of(text.passages().get(i));
            assertThat(anchor.outcome()).as("%d: %s", seed, words(anchor, text)).isEqualTo(Anchor.Outcome.KEPT);
            assertThat(anchor.after()).contains(text.expected().get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordsThatComeOftenAreNeverTakenForOthers(long seed) {
        Random random = new Random(seed);
        RandomText text = new RandomText(random, 2 + random.nextInt(30)).outside(300, 0.2);
        Reanchoring found = Reanchoring.between(text.before(), text.after());
        List<Anchor> anchors = text.passages().stream().map(found::of).toList();
        assertThat(anchors).as("seed %d", seed).allSatisfy(anchor -> isTrue(anchor, text.before(), text.after()));
        assertThat(anchors).as("seed %d", seed).noneMatch(anchor -> anchor.outcome() == Anchor.Outcome.LOST);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsInsideAreNeverSilent(long seed) {
        Random random = new Random(seed);
        String before = new RandomText(random, 50 + random.nextInt(3_000))
                .outside(200, 0)
                .before();
        String after = RandomText.shaken(before, 1 + random.nextInt(120), random);
        Reanchoring found = Reanchoring.between(before, after);
        for (Span span : spans(before, random)) {
            isTrue(found.of(span), before, after);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsBesideAnEditIsAsItWas(long seed) {
        Random random = new Random(seed);
        String before = new RandomText(random, 20_000).outside(200, 0).before().strip();
        Reanchoring behind = Reanchoring.between(before, before + " corrected");
        Reanchoring same = Reanchoring.between(before, before);
        for (Span span : spans(before, random)) {
            Anchor anchor = Anchor.at(Anchor.Outcome.KEPT, span, span);
            assertThat(same.of(span)).isEqualTo(anchor);
            assertThat(behind.of(span)).as("seed %d", seed).isEqualTo(anchor);
        }
        assertThat(same.share()).isEqualTo(1);
        assertThat(behind.share()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anythingMayBecomeOfAnything(long seed) {
        Random random = new Random(seed);
        String before = new RandomText(random, 1 + random.nextInt(500))
                .outside(random.nextInt(100), 0.5)
                .before();
        String after = new RandomText(random, 1 + random.nextInt(500))
                .outside(random.nextInt(100), 0.5)
                .after();
        Reanchoring found = Reanchoring.between(before, after);
        for (Span span : spans(before, random)) {
            isTrue(found.of(span), before, after);
        }
    }

    private static List<Span> spans(String text, Random random) {
        List<Span> spans = new ArrayList<>();
        CodePoints points = CodePoints.of(text);
        for (int i = 0; i < 60; i++) {
            int start = random.nextInt(points.length());
            int end = Math.min(points.length(), start + 1 + random.nextInt(60));
            spans.add(points.toUtf16(new Span(start, end)));
        }
        return spans;
    }

    /** A place lies in the text, splits no character, and where it is sure the words are the same. */
    private static void isTrue(Anchor anchor, String before, String after) {
        CodePoints points = CodePoints.of(after);
        anchor.after().ifPresent(place -> {
            assertThat(points.fromUtf16(place).isEmpty()).isFalse();
            if (anchor.isSure()) {
                assertThat(normal(place.in(after)))
                        .isEqualTo(normal(anchor.before().in(before)));
            }
        });
    }

    private static String normal(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String words(Anchor anchor, RandomText text) {
        return anchor.before().in(text.before()) + " / " + anchor.after().map(place -> place.in(text.after()));
    }
}
