// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.Token;
import org.rapport.api.cache.UserCache;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.corenlp.internal.models.Model;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptText;

/** What needs the language models. */
class EnglishTest {

    private static final String[] TALK = {
        "We trusted each other \ud83d\ude00, and they had our backs.",
        "I don\u2019t know \u2014 well, maybe.",
        "It\u2019s been, um, hard",
        "so then we just kept going and going",
        "The county gave families a choice.",
        "No.",
        "Who decides?"
    };

    @TempDir
    private static Path folder;

    private static CoreNlpAnnotator annotator;

    @BeforeAll
    static void findModels() {
        annotator = InstalledModels.annotator(folder, Model.tagger(), Model.parser());
    }

    @Test
    void findsWordsLemmasAndTags() throws TaskException {
        assertThat(tokens("They\u2019ve trusted our teams \ud83d\ude00.", false))
                .containsExactly(
                        new Token(new Span(0, 4), "They", "they", "PRP", -1, ""),
                        new Token(new Span(4, 7), "\u2019ve", "have", "VBP", -1, ""),
                        new Token(new Span(8, 15), "trusted", "trust", "VBN", -1, ""),
                        new Token(new Span(16, 19), "our", "we", "PRP$", -1, ""),
                        new Token(new Span(20, 25), "teams", "team", "NNS", -1, ""),
                        new Token(new Span(26, 28), "\ud83d\ude00", "\ud83d\ude00", "NFP", -1, ""),
                        new Token(new Span(28, 29), ".", ".", ".", -1, ""));
    }

    @Test
    void findsDependencies() throws TaskException {
        List<Token> tokens = tokens("The county gave families a choice.", true);
        assertThat(tokens.stream().map(token -> token.governor() + " " + token.relation()))
                .containsExactly("1 det", "2 nsubj", "-1 root", "2 iobj", "5 det", "2 obj", "2 punct");
    }

    @Test
    void aRuleOverDependenciesFindsItsPassage() throws TaskException {
        String text = "The county gave families a choice.";
        Sentence sentence = annotate(text, true).get(0).get(0);
        Indicator rule = new Indicator(
                Indicator.Kind.SEMGREX, "{lemma:/give|offer/} >iobj {lemma:family} >obj {lemma:/choice|voice/}");
        assertThat(annotator.compile(rule).find(sentence).stream().map(span -> span.in(text)))
                .containsExactly("gave families a choice");
    }

    @Test
    void eachPartHasItsOwnSentences() throws TaskException {
        TranscriptText text = new TranscriptText("One two.\n\nThree\nfour. Five");
        List<List<Sentence>> parts =
                annotator.annotate(text, List.of(new Span(0, 8), new Span(10, 26)), false, Progress.NONE);
        assertThat(parts.stream().map(part -> part.stream()
                        .map(sentence -> text.slice(sentence.span()))
                        .toList()))
                .containsExactly(List.of("One two."), List.of("Three", "four.", "Five"));
    }

    @Test
    void talkWithoutFullStopsIsCutAndDone() throws TaskException {
        List<Sentence> sentences = annotate("going ".repeat(20_000), false).get(0);
        assertThat(sentences).hasSize(20_000 / 120 + 1);
    }

    @Test
    void whatComesFromTheCacheIsWhatWasFound() throws TaskException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String text = talk(random);
            boolean parse = random.nextBoolean();
            List<List<Sentence>> fresh = annotate(text, parse);
            assertThat(annotate(text, parse))
                    .as("seed %d", seed)
                    .isEqualTo(fresh)
                    .isNotSameAs(fresh);
        }
    }

    @Test
    void twoThreadsFindWhatOneFinds() throws TaskException, InterruptedException, ExecutionException {
        String text = talk(new Random(1));
        List<List<Sentence>> alone = annotate(text + " ", true);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<List<Sentence>>>> all = new ArrayList<>();
            for (int i = 2; i < 12; i++) {
                String copy = text + " ".repeat(i);
                all.add(two.submit(() -> annotate(copy, true)));
            }
            for (Future<List<List<Sentence>>> one : all) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            two.shutdownNow();
        }
    }

    /** In a process of its own, because CoreNLP's log is set up once in the life of a program. */
    @Test
    void writesNothingToTheTerminal() throws IOException, InterruptedException {
        Path heard = folder.resolve("heard.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Annotating.class.getName(),
                        UserCache.folder().toString(),
                        folder.resolve("other").toString())
                .redirectErrorStream(true)
                .redirectOutput(heard.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(heard).hasContent("3 sentences");
    }

    private static String talk(Random random) {
        StringBuilder text = new StringBuilder();
        for (int rest = 1 + random.nextInt(12); rest > 0; rest--) {
            text.append(TALK[random.nextInt(TALK.length)]).append(random.nextInt(4) == 0 ? '\n' : ' ');
        }
        return text.toString();
    }

    private static List<Token> tokens(String text, boolean parse) throws TaskException {
        return annotate(text, parse).get(0).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    private static List<List<Sentence>> annotate(String text, boolean parse) throws TaskException {
        return annotator.annotate(new TranscriptText(text), List.of(new Span(0, text.length())), parse, Progress.NONE);
    }
}
