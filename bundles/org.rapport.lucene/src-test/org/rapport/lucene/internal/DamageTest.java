// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.rapport.lucene.internal.Interviews.english;
import static org.rapport.lucene.internal.Interviews.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.search.DamagedIndexException;
import org.rapport.api.search.IndexContents;
import org.rapport.api.search.IndexUpdate;
import org.rapport.api.search.SearchResult;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;
import org.rapport.model.text.Transcript;

class DamageTest {

    private static final int ROUNDS = 25;
    private static final Duration PATIENCE = Duration.ofMillis(50);
    private static final List<String> QUERIES =
            List.of("trust", "\"trust each other\"", "tru* NOT time", "trsut~", "NOT trust", "=patience OR time");

    @TempDir
    Path folder;

    private final List<Transcript> transcripts = new ArrayList<>();
    private final EditId head = EditId.random();

    @BeforeEach
    void writeAnIndexOfSeveralSegments() throws TaskException {
        Random random = new Random(7);
        String[] words = "trust each other trusting time takes patience we they are heard".split(" ");
        for (int i = 0; i < 4; i++) {
            String[] turns = new String[40];
            Arrays.setAll(
                    turns,
                    turn -> "Ana: "
                            + String.join(
                                    " ",
                                    random.ints(20, 0, words.length)
                                            .mapToObj(word -> words[word])
                                            .toList()));
            transcripts.add(english(turns));
        }
        try (TranscriptIndex index = open(folder.resolve("whole"), Long.MAX_VALUE)) {
            for (Transcript transcript : transcripts) {
                fill(index, List.of(transcript));
            }
        }
    }

    private static TranscriptIndex open(Path path, long verifiedBytes) {
        try {
            return new LuceneIndex(new IndexFolder(path), PATIENCE, verifiedBytes);
        } catch (IOException e) {
            return fail("cannot be opened", e);
        }
    }

    private void fill(TranscriptIndex index, List<Transcript> some) throws TaskException {
        try (IndexUpdate update = index.update()) {
            for (Transcript transcript : some) {
                update.put(transcript, List.of());
            }
            update.commit(head);
        }
    }

    private static List<SearchResult> answers(TranscriptIndex index) throws TaskException {
        List<SearchResult> answers = new ArrayList<>();
        for (String query : QUERIES) {
            answers.add(index.search(words(query)));
        }
        return answers;
    }

    private List<SearchResult> expected() throws TaskException {
        try (TranscriptIndex index = open(folder.resolve("whole"), Long.MAX_VALUE)) {
            return answers(index);
        }
    }

    @Test
    void countsADamagedIndexAsEmptyUntilItIsMadeAnew() throws TaskException, IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<SearchResult> expected = expected();
        int emptied = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String what = "seed " + seed + " round " + round + ": ";
            Path copy = copy(round);
            what += spoil(copy, random);
            try (TranscriptIndex index = open(copy, Long.MAX_VALUE)) {
                boolean usable = index.head().isPresent();
                emptied += usable ? 0 : 1;
                if (usable) {
                    assertThat(answers(index)).as(what).isEqualTo(expected);
                } else {
                    assertThat(answers(index)).as(what).allMatch(result -> result.turns() == 0);
                    fill(index, transcripts);
                }
                assertThat(index.head()).as(what).isEqualTo(Optional.of(head));
                assertThat(answers(index))
                        .as(what)
                        .extracting(SearchResult::turns)
                        .isEqualTo(expected.stream().map(SearchResult::turns).toList());
            }
        }
        assertThat(emptied).as("seed %d", seed).isBetween(ROUNDS / 5, ROUNDS);
    }

    @Test
    void reportsDamageThatShowsWhileSearching() throws TaskException, IOException {
        Path copy = copy(0);
        Path file;
        try (Stream<Path> files = Files.list(copy)) {
            file = files.filter(path -> path.toString().endsWith(".cfs"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        int reported = 0;
        for (int at = 0; at < whole.length; at += 128) {
            byte[] spoilt = whole.clone();
            Arrays.fill(spoilt, at, Math.min(at + 128, whole.length), (byte) 0xff);
            Files.write(file, spoilt);
            try (TranscriptIndex index = open(copy, 0)) {
                answers(index);
            } catch (DamagedIndexException e) {
                reported++;
                try (TranscriptIndex index = open(copy, 0)) {
                    assertThatThrownBy(() -> answers(index)).isInstanceOf(DamagedIndexException.class);
                    assertThat(index.head()).as("spoilt at %d", at).isEmpty();
                    assertThat(answers(index)).as("spoilt at %d", at).allMatch(result -> result.turns() == 0);
                }
            }
        }
        assertThat(reported).isPositive();
    }

    @Test
    void fillsAnIndexWhoseDamageShowedWhileSearching() throws TaskException, IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Path copy = copy(round);
            String what = "seed " + seed + " round " + round + ": " + spoil(copy, random);
            try (TranscriptIndex index = open(copy, 0)) {
                try {
                    answers(index);
                } catch (DamagedIndexException e) {
                    assertThat(index.head()).as(what).isEmpty();
                }
                if (index.head().isEmpty()) {
                    fill(index, transcripts);
                    assertThat(index.search(words("trust")).turns()).as(what).isPositive();
                }
            }
        }
    }

    @Test
    void reportsDamageThatHappensToAnOpenIndex() throws TaskException, IOException {
        Path copy = copy(0);
        try (TranscriptIndex index = open(copy, Long.MAX_VALUE)) {
            assertThat(index.search(words("trust")).turns()).isPositive();
            try (Stream<Path> files = Files.list(copy)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".cfs")).toList()) {
                    Files.write(file, new byte[(int) Files.size(file)]);
                }
            }
            try {
                answers(index);
                fail("nothing can be read from zeros");
            } catch (DamagedIndexException e) {
                assertThat(index.head()).isEmpty();
            }
            fill(index, transcripts);
            assertThat(answers(index))
                    .extracting(SearchResult::turns)
                    .isEqualTo(expected().stream().map(SearchResult::turns).toList());
        }
    }

    @Test
    void tellsDamageAnywhereWhenItsContentsAreAskedFor() throws TaskException, IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        IndexContents whole;
        try (TranscriptIndex index = open(folder.resolve("whole"), Long.MAX_VALUE)) {
            whole = index.contents();
        }
        int reported = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path copy = copy(round);
            String what = "seed " + seed + " round " + round + ": " + spoil(copy, random);
            try (TranscriptIndex index = open(copy, round % 2 == 0 ? 0 : Long.MAX_VALUE)) {
                IndexContents contents = index.contents();
                if (contents.head().isPresent()) {
                    assertThat(contents).as(what).isEqualTo(whole);
                }
            } catch (DamagedIndexException e) {
                reported++;
            }
        }
        assertThat(reported).as("seed %d", seed).isBetween(ROUNDS / 5, ROUNDS);
    }

    private Path copy(int round) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy" + round));
        try (Stream<Path> files = Files.list(folder.resolve("whole"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    /** Flips bytes, cuts off the end, zeroes a stretch or deletes, in one file; says so. */
    private static String spoil(Path copy, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(copy)) {
            files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int flips = 1 + random.nextInt(5); flips > 0; flips--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                }
                Files.write(file, bytes);
                return "flipped " + file.getFileName();
            }
            case 1 -> {
                Files.write(file, Arrays.copyOf(bytes, at));
                return "cut " + file.getFileName() + " at " + at;
            }
            case 2 -> {
                Arrays.fill(bytes, at, Math.min(bytes.length, at + 500), (byte) 0);
                Files.write(file, bytes);
                return "zeroed " + file.getFileName() + " at " + at;
            }
            default -> {
                Files.delete(file);
                return "deleted " + file.getFileName();
            }
        }
    }
}
