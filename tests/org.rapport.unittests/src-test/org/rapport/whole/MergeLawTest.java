// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.RecordValues;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.core.merge.MergeConflict;
import org.rapport.core.merge.MergeReport;
import org.rapport.core.merge.Settling;
import org.rapport.core.merge.Side;

/** What holds of merges whatever was done to the copies, on random work from a printed seed. */
class MergeLawTest {

    private static final int ROUNDS = Integer.getInteger("rapport.rounds", 12);
    private static final int LONG_ROUNDS = Integer.getInteger("rapport.rounds", 5);

    /** How many pairs are tried for each one that a law speaks of, at most. */
    private static final int TRIES = 8;

    @TempDir
    private Path folder;

    private MergeBench bench;
    private long seed;
    private SplittableRandom seeds;

    @BeforeEach
    void begin() {
        bench = new MergeBench(folder);
        seed = Long.getLong("rapport.seed", System.nanoTime());
        seeds = new SplittableRandom(seed);
        System.out.println("seed " + seed);
    }

    private MergeWork work() {
        return new MergeWork(new SplittableRandom(seeds.nextLong()));
    }

    /** A study and copies of it. */
    private void base(String... copies) throws TaskException, IOException {
        Files.deleteIfExists(bench.file("base"));
        try (StudyStore store = bench.create("base")) {
            work().begin(store);
        }
        for (String copy : copies) {
            bench.copy("base", copy);
        }
    }

    private String told(int round) {
        return "seed " + seed + ", round " + round;
    }

    private void assertSound(String name, int round) throws TaskException {
        assertThat(bench.check(name)).as(told(round)).isEmpty();
    }

    /** Tells only what differs. */
    private void assertSame(Map<String, RecordValues> some, Map<String, RecordValues> others, int round) {
        List<String> differences = new ArrayList<>();
        Set<String> keys = new TreeSet<>(some.keySet());
        keys.addAll(others.keySet());
        for (String key : keys) {
            if (!Objects.equals(some.get(key), others.get(key))) {
                differences.add(key + ": " + some.get(key) + " but " + others.get(key));
            }
        }
        assertThat(differences).as(told(round)).isEmpty();
    }

    private static List<String> sides(List<MergeConflict> conflicts, boolean swapped) {
        List<String> told = new ArrayList<>();
        for (MergeConflict conflict : conflicts) {
            MergeConflict.Version one = swapped ? conflict.theirs() : conflict.ours();
            MergeConflict.Version other = swapped ? conflict.ours() : conflict.theirs();
            told.add(conflict.id() + " " + conflict.what() + ": " + one + " | " + other);
        }
        return told;
    }

    @Test
    void findTheSameConflictsFromBothSides() throws TaskException, IOException {
        int withConflicts = 0;
        for (int round = 0; round < ROUNDS; round++) {
            base("a", "b");
            bench.work("a", work(), 18);
            bench.work("b", work(), 18);
            List<MergeConflict> ours = bench.trial("a", "b").open();
            List<MergeConflict> theirs = bench.trial("b", "a").open();
            assertThat(sides(ours, false)).as(told(round)).isEqualTo(sides(theirs, true));
            withConflicts += ours.isEmpty() ? 0 : 1;
        }
        System.out.println(withConflicts + " of " + ROUNDS + " pairs hold conflicts");
        assertThat(withConflicts * 3).as("seed %d", seed).isGreaterThanOrEqualTo(ROUNDS);
    }

    @Test
    void doNotDependOnTheOrderWhereNothingIsInConflict() throws TaskException, IOException {
        int compared = 0;
        for (int round = 0; round < ROUNDS; round++) {
            base("a", "b", "c");
            for (String copy : List.of("a", "b", "c")) {
                bench.work(copy, work(), 3);
            }
            bench.copy("a", "ab");
            bench.copy("a", "ac");
            bench.copy("a", "both");
            if (isClear("ab", "b") && isClear("ac", "c") && isClear("b", "c")) {
                merge("ab", "b", round);
                merge("ac", "c", round);
                merge("ab", "c", round);
                merge("ac", "b", round);
                assertSame(bench.state("ab"), bench.state("ac"), round);
                bench.merge("both", Settling.NOTHING, "b", "c");
                assertSame(bench.state("both"), bench.state("ab"), round);
                compared++;
            }
        }
        System.out.println(compared + " of " + ROUNDS + " triples compared");
        assertThat(compared).as("seed %d", seed).isPositive();
    }

    private boolean isClear(String into, String other) throws TaskException {
        return bench.trial(into, other).open().isEmpty();
    }

    private void merge(String into, String other, int round) throws TaskException {
        MergeReport report = bench.merge(into, Settling.NOTHING, other);
        assertThat(report.open()).as(told(round)).isEmpty();
        assertSound(into, round);
    }

    @Test
    void areTakenBackExactlyAndOfferTheSameAgain() throws TaskException, IOException, SQLException {
        for (int round = 0; round < LONG_ROUNDS; round++) {
            base("a", "b");
            bench.work("a", work(), 10);
            bench.work("b", work(), 10);
            Settling settling = settling();
            Map<String, List<String>> before = bench.rows("a");
            List<MergeConflict> conflicts = bench.trial("a", "b").open();
            boolean merged = bench.merge("a", settling, "b").edit().isPresent();
            Map<String, RecordValues> after = bench.state("a");
            assertSound("a", round);
            if (merged) {
                bench.undoMerge("a");
                assertSound("a", round);
                assertThat(bench.rows("a")).as(told(round)).isEqualTo(before);
                assertThat(sides(bench.trial("a", "b").open(), false))
                        .as(told(round))
                        .isEqualTo(sides(conflicts, false));
                bench.merge("a", settling, "b");
                assertSame(bench.state("a"), after, round);
                assertSound("a", round);
            }
        }
    }

    /** Takes one side or the other, the same for the same conflict. */
    private Settling settling() {
        int salt = seeds.nextInt();
        return conflict ->
                Optional.of(new SplittableRandom(conflict.hashCode() ^ salt).nextBoolean() ? Side.OURS : Side.THEIRS);
    }

    @Test
    void bringTheCopiesTogether() throws TaskException, IOException {
        for (int round = 0; round < LONG_ROUNDS; round++) {
            base("a", "b");
            for (int week = 0; week < 3; week++) {
                bench.work("a", work(), 6);
                bench.work("b", work(), 6);
                bench.merge("a", settling(), "b");
                assertSound("a", round);
                assertThat(bench.merge("a", Settling.NOTHING, "b").edit())
                        .as(told(round))
                        .isEmpty();
                MergeReport back = bench.merge("b", Settling.NOTHING, "a");
                assertThat(sides(back.open(), false)).as(told(round)).isEmpty();
                assertSound("b", round);
                assertSame(bench.state("b"), bench.state("a"), round);
                assertThat(bench.merge("a", Settling.NOTHING, "b").edit())
                        .as(told(round))
                        .isEmpty();
            }
        }
    }

    /** Where nothing is in conflict, and nobody spoke again of what both had spoken of and the first merge brought. */
    @Test
    void sayTheSameInStepsAndAtOnce() throws TaskException, IOException {
        int compared = 0;
        int spokenOfAgain = 0;
        int tried = 0;
        while (compared < ROUNDS && tried < ROUNDS * TRIES) {
            int round = tried++;
            halves();
            boolean clear = isClear("a", "b") && isClear("steps", "early");
            boolean again = clear && isSpokenOfAgain();
            spokenOfAgain += again ? 1 : 0;
            compared += clear && !again && isSameInSteps(round) ? 1 : 0;
        }
        System.out.println(compared + " of " + tried + " pairs compared, " + spokenOfAgain + " spoken of again");
        assertThat(compared).as("seed %d", seed).isEqualTo(ROUNDS);
        assertThat(spokenOfAgain).as("seed %d", seed).isLessThanOrEqualTo(compared);
    }

    private void halves() throws TaskException, IOException {
        base("a", "b");
        bench.work("a", work(), 3);
        bench.work("b", work(), 3);
        bench.copy("a", "steps");
        bench.copy("a", "before");
        bench.copy("b", "early");
        bench.work("a", work(), 3);
        bench.work("b", work(), 3);
    }

    /** Whether it can be compared; if so, it is the same. */
    private boolean isSameInSteps(int round) throws TaskException {
        merge("steps", "early", round);
        if (!bench.replay("before", "a", "steps")) {
            return false;
        }
        merge("steps", "b", round);
        merge("a", "b", round);
        assertSame(bench.state("steps"), bench.state("a"), round);
        return true;
    }

    private boolean isSpokenOfAgain() throws TaskException {
        return new MergeHalves(
                        bench.state("base"),
                        bench.state("before"),
                        bench.state("a"),
                        bench.state("early"),
                        bench.state("b"))
                .isSpokenOfAgain();
    }

    @Test
    void ofThreeCopiesInTurnKeepThemSound() throws TaskException, IOException {
        List<String> names = List.of("a", "b", "c");
        for (int round = 0; round < LONG_ROUNDS; round++) {
            base("a", "b", "c");
            for (int turn = 0; turn < 6; turn++) {
                String into = names.get(seeds.nextInt(3));
                String other = names.get((names.indexOf(into) + 1 + seeds.nextInt(2)) % 3);
                bench.work(into, work(), 3);
                bench.work(other, work(), 3);
                bench.merge(into, settling(), other);
                assertSound(into, round);
                assertThat(bench.merge(into, Settling.NOTHING, other).edit())
                        .as(told(round))
                        .isEmpty();
            }
            bench.merge("a", Settling.all(Side.OURS), "b", "c", "b");
            assertSound("a", round);
            for (String name : List.of("b", "c")) {
                assertThat(sides(bench.merge(name, Settling.NOTHING, "a").open(), false))
                        .as(told(round))
                        .isEmpty();
                assertSame(bench.state(name), bench.state("a"), round);
            }
        }
    }

    @Test
    void withOneselfOrAnOlderCopyDoNothing() throws TaskException, IOException, SQLException {
        for (int round = 0; round < 3; round++) {
            base("a");
            bench.work("a", work(), 10);
            Map<String, List<String>> before = bench.rows("a");
            bench.copy("a", "same");
            assertThat(bench.merge("a", Settling.NOTHING, "same", "base").edit())
                    .isEmpty();
            assertThat(bench.rows("a")).isEqualTo(before);
        }
    }
}
