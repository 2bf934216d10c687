// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** A process that is killed while it edits leaves a whole study that has every acknowledged edit. */
final class CrashTest extends StoreTesting {

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    /** So many times as {@code -Drapport.crashes} says. */
    @Test
    void losesNothingAcknowledgedWhenKilled(TestReporter reporter)
            throws TaskException, IOException, InterruptedException {
        long seed = Long.getLong("rapport.seed", System.nanoTime());
        reporter.publishEntry("seed", String.valueOf(seed));
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < Integer.getInteger("rapport.crashes", 4); i++) {
            store.close();
            List<String> acknowledged = runAndKill(random.nextLong(), random.nextInt(40), random.nextInt(2_000_000));
            store = stores.open(StudyAddress.of(file()));
            assertThat(store.check(Progress.NONE).stream().filter(CrashTest::isDamage))
                    .as("seed %d", seed)
                    .isEmpty();
            List<String> there = history(1_000_000).stream()
                    .map(Edit::id)
                    .map(String::valueOf)
                    .toList();
            assertThat(there).as("seed %d", seed).containsAll(acknowledged);
        }
        store.close();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    private static boolean isDamage(Problem problem) {
        return !problem.message().key().equals("store.CHECK_SIDE_FILE");
    }

    private List<String> runAndKill(long seed, int acknowledgements, int spins)
            throws IOException, InterruptedException {
        Process victim = start(String.valueOf(seed));
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i <= acknowledgements; i++) {
                acknowledged.add(lines.readLine());
            }
            for (int i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            victim.destroyForcibly();
            victim.waitFor();
        }
        return acknowledged;
    }

    private Process start(String argument) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashVictim.class.getName(),
                        file().toString(),
                        argument)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void namesTheProcessThatWritesUntilItIsGone() throws TaskException, IOException, InterruptedException {
        begin();
        Process other = start("hold");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("1");
            assertThatThrownBy(() -> store.undo(Samples.ADA))
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("Ada")
                    .hasMessageContaining("process " + other.pid())
                    .hasMessageContaining("A long \"import\"");
        } finally {
            other.destroyForcibly();
            other.waitFor();
        }
        assertThat(store.check(Progress.NONE))
                .extracting(problem -> problem.message().key())
                .containsExactly("store.CHECK_SIDE_FILE");
        assertThat(store.undo(Samples.ADA).label()).isEqualTo("Begin");
        assertThat(store.check(Progress.NONE)).isEmpty();
    }
}
