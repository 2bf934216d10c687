// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.rapport.api.source.Source;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.SourceFile;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;

/**
 * Invented interviews for benchmarks, the same on every machine for the same seed: turns of an interviewer and a leader,
 * words drawn by Zipf's law (exponent 1.07) from function words and words made of syllables.
 */
public final class Interviews {

    private static final int WORDS = 30_000;
    private static final double EXPONENT = 1.07;
    private static final double OFFSET = 2.7;

    private static final List<String> FUNCTION_WORDS =
            List.of(("the and to of i that a in it we you was is they for on so"
                            + " with my be have not but what this do at as like know just about think me when there really because"
                            + " if would from or are him can get well mean kind very then time people them how had out up all one"
                            + " more want going said yes no some been were who your which could lot something always never feel our"
                            + " together things good maybe okay sort say years other by an much still only back")
                    .split(" "));
    private static final List<String> PHRASES = List.of(
            "they trust me",
            "we listened to each other",
            "keep our promises",
            "i was honest with them",
            "it felt fair",
            "she had my back",
            "we met every week",
            "nobody told us",
            "i owned the mistake",
            "they kept their word",
            "we argued about money",
            "he never asked us");
    private static final List<String> QUESTIONS = List.of(
            "Could you tell me more about that?",
            "What happened after that?",
            "How did the others take it?",
            "Can you give me an example?",
            "What would you do in the same way again?",
            "Who else was there?");
    private static final String[] ONSETS =
            "b c d f g h l m n p r s t v w br ch cl dr fl gr pl pr sh sl st th tr".split(" ");
    private static final String[] NUCLEI = "a e i o u ai ea ee ie oa ou".split(" ");
    private static final String[] CODAS = " n r l s t m d nd st rt ck ng".split(" ", -1);

    private final long seed;
    private final int wordsPerInterview;
    private final String[] words;
    private final double[] cumulative;

    /** Interviews of about so many words each. */
    public Interviews(long seed, int wordsPerInterview) {
        this.seed = seed;
        this.wordsPerInterview = wordsPerInterview;
        this.words = vocabulary(new SplittableRandom(seed));
        this.cumulative = cumulative(words.length);
    }

    private static String[] vocabulary(SplittableRandom random) {
        Set<String> words = new LinkedHashSet<>(FUNCTION_WORDS);
        int target = FUNCTION_WORDS.size() + WORDS;
        while (words.size() < target) {
            int syllables = 1 + (words.size() > target / 6 ? 1 : 0) + random.nextInt(2);
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < syllables; i++) {
                word.append(pick(ONSETS, random)).append(pick(NUCLEI, random)).append(pick(CODAS, random));
            }
            words.add(word.toString());
        }
        return words.toArray(new String[0]);
    }

    private static String pick(String[] from, SplittableRandom random) {
        return from[random.nextInt(from.length)];
    }

    private static double[] cumulative(int count) {
        double[] sums = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += 1 / Math.pow(i + OFFSET, EXPONENT);
            sums[i] = sum;
        }
        return sums;
    }

    /** The seed; print it, so that a run can be repeated. */
    public long seed() {
        return seed;
    }

    /** The turns of one interview, each a label, a colon, a blank and what was said. */
    public List<String> lines(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        int target = (int) (wordsPerInterview * (0.85 + 0.3 * random.nextDouble()));
        List<String> lines = new ArrayList<>();
        int said = 0;
        while (said < target) {
            String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
            lines.add("INTERVIEWER: " + question);
            said += question.split(" ").length;
            for (int turns = random.nextDouble() < 0.8 ? 1 : 2; turns > 0; turns--) {
                StringBuilder turn = new StringBuilder("LEADER: ");
                for (int sentences = 2 + random.nextInt(8); sentences > 0; sentences--) {
                    said += sentence(turn, random);
                    turn.append(sentences > 1 ? " " : "");
                }
                lines.add(turn.toString());
            }
        }
        return lines;
    }

    private int sentence(StringBuilder into, SplittableRandom random) {
        int length = 5 + random.nextInt(20);
        int phraseAt = random.nextDouble() < 0.14 ? random.nextInt(length) : -1;
        int from = into.length();
        for (int i = 0; i < length; i++) {
            into.append(i == 0 ? "" : " ").append(i == phraseAt ? phrase(random) : word(random));
        }
        into.replace(from, from + 1, into.substring(from, from + 1).toUpperCase(Locale.ROOT));
        into.append(random.nextDouble() < 0.93 ? '.' : '?');
        return length + (phraseAt >= 0 ? 3 : 0);
    }

    private static String phrase(SplittableRandom random) {
        return PHRASES.get(random.nextInt(PHRASES.size()));
    }

    private String word(SplittableRandom random) {
        int found = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[cumulative.length - 1]);
        return words[Math.min(found < 0 ? -found - 1 : found, words.length - 1)];
    }

    /** One interview as a text file has it: turns with a blank line between. */
    public String text(int number) {
        return String.join("\n\n", lines(number)) + "\n";
    }

    /** One interview as its source. */
    public Source source(int number) {
        return new Source(name(number), text(number).getBytes(StandardCharsets.UTF_8));
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "interview-%04d.txt", number);
    }

    /** One interview as the transcript that an importer makes of its source. */
    public Transcript transcript(int number) {
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        for (String line : lines(number)) {
            int colon = line.indexOf(": ");
            text.append(text.length() == 0 ? "" : "\n\n");
            int start = text.length();
            text.append(line, colon + 2, line.length());
            turns.add(new Turn(
                    turns.size() + 1,
                    Optional.of(line.substring(0, colon)),
                    new Span(start, text.length()),
                    Optional.empty()));
        }
        Sha256 hash = source(number).hash();
        return new Transcript(
                new TranscriptId(new UUID(seed, number)),
                name(number).replace(".txt", ""),
                "en",
                new TranscriptText(text.toString()),
                turns,
                List.of(),
                List.of(),
                new SourceFile(name(number), hash));
    }

    /**
     * Writes interviews as text files.
     *
     * @param count how many, numbered from 0
     * @throws IOException if the folder cannot be written
     */
    public void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve(name(i)), text(i));
        }
    }

    /** Writes interviews: {@code FOLDER COUNT [WORDS [SEED]]}. */
    public static void main(String[] arguments) throws IOException {
        int words = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 8_000;
        Interviews interviews = new Interviews(arguments.length > 3 ? Long.parseLong(arguments[3]) : 1, words);
        interviews.write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        System.out.println(arguments[1] + " interviews of about " + words + " words, seed " + interviews.seed());
    }
}
