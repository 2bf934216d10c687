// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.testkit.StoreTesting;

/** A process that is killed while it edits leaves a whole study that has every acknowledged edit. */
abstract class CrashLaw extends StoreTesting {

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
            store = stores.open(address());
            assertThat(store.check(Progress.NONE).stream().filter(CrashLaw::isDamage))
                    .as("seed %d", seed)
                    .isEmpty();
            List<String> there = history(1_000_000).stream()
                    .map(Edit::id)
                    .map(String::valueOf)
                    .toList();
            assertThat(there).as("seed %d", seed).containsAll(acknowledged);
        }
        store.close();
        lookAround();
    }

    /** What is to be seen after the study was closed. */
    void lookAround() throws IOException {
        // a subclass may look
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

    /** What the process finds in its environment besides. */
    Map<String, String> variables() {
        return Map.of();
    }

    Process start(String argument) throws IOException {
        ProcessBuilder victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashVictim.class.getName(),
                        address().toString(),
                        argument)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        victim.environment().putAll(variables());
        return victim.start();
    }
}
