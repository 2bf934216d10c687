// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/**
 * A process that is killed at any moment leaves a whole study with every acknowledged edit, and at most one more. So many
 * times as {@code RAPPORT_CRASHES} or {@code -Drapport.crashes} says; {@code -Drapport.seed} repeats a run.
 */
abstract class CrashLaw extends StoreTesting {

    private static final int KILLED = 128 + 9;

    /** What the victim is told of where the study lies. */
    protected String place() {
        return "here";
    }

    protected Victims victims() {
        return Victims.PLAIN;
    }

    /** How often, unless somebody says otherwise. */
    protected int customaryCrashes() {
        return 15;
    }

    private int crashes() {
        String said = System.getenv().getOrDefault("RAPPORT_CRASHES", "");
        return Integer.getInteger("rapport.crashes", said.isEmpty() ? customaryCrashes() : Integer.parseInt(said));
    }

    @Test
    void losesNothingAcknowledgedWhenKilled(TestReporter reporter)
            throws TaskException, IOException, InterruptedException {
        long seed = Long.getLong("rapport.seed", System.nanoTime());
        reporter.publishEntry("seed", String.valueOf(seed));
        SplittableRandom random = new SplittableRandom(seed);
        int acknowledged = 0;
        int further = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < crashes(); i++) {
            Set<String> before = settledHistory();
            store.close();
            List<String> told = runAndKill(random);
            store = stores.open(address());
            Set<String> now = settledHistory();
            assertThat(damage()).as("seed %d, kill %d", seed, i).isEmpty();
            assertThat(now).as("seed %d, kill %d", seed, i).containsAll(before).containsAll(told);
            now.removeAll(before);
            told.forEach(now::remove);
            assertThat(now).as("seed %d, kill %d", seed, i).hasSizeLessThan(2);
            acknowledged += told.size();
            further += now.size();
        }
        assertThat(acknowledged).isGreaterThan(crashes());
        reporter.publishEntry(
                "kills",
                crashes() + ", acknowledged edits " + acknowledged + ", further edits " + further + ", seconds "
                        + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        assertThat(store.checkFully(Progress.NONE)).as("seed %d", seed).isEmpty();
        edit(
                Samples.ADA,
                "The last edit",
                session -> session.put(Samples.transcript("Last", 999), Samples.source("Last", 999)));
        store.close();
        lookAround();
    }

    /** What is to be seen after the study was edited and closed: an edit clears away what one that was killed left. */
    protected void lookAround() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList()).isSubsetOf(List.of(file()));
        }
    }

    /** The edits when nobody who was killed still holds the write lock. */
    private Set<String> settledHistory() throws TaskException {
        try (EditSession session = store.edit(Samples.ADA, "Wait", "")) {
            assertThat(session).isNotNull();
        }
        return history(1_000_000).stream()
                .map(Edit::id)
                .map(String::valueOf)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Problem> damage() throws TaskException {
        return store.check(Progress.NONE).stream()
                .filter(problem -> problem.severity() != Problem.Severity.NOTE)
                .toList();
    }

    /** Kills it while it starts, or after some edits; what it said before is read to the end. */
    private List<String> runAndKill(SplittableRandom random) throws IOException, InterruptedException {
        int edits = random.nextInt(40);
        long nanos = edits == 0 ? random.nextLong(800_000_000) : random.nextLong(20_000_000);
        Process victim = victims().start(address(), place(), String.valueOf(random.nextLong()));
        List<String> told = new ArrayList<>();
        try (BufferedReader lines = Victims.lines(victim)) {
            while (told.size() < edits) {
                String line = lines.readLine();
                assertThat(line).as("the victim ended by itself").isNotNull();
                told.add(line);
            }
            victim.waitFor(nanos, TimeUnit.NANOSECONDS);
            victim.toHandle().destroyForcibly(); // the process's own method closes what it said
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
            }
        }
        assertThat(victim.waitFor()).isEqualTo(KILLED);
        return told;
    }
}
