// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptText;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** A process that is killed while it erases has erased nothing, or leaves a study that says what is still to be done. */
final class ErasureCrashTest extends StoreTesting {

    private static final String MARKER = "Zanzibarova";

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    /** So many times as {@code -Drapport.crashes} says. */
    @Test
    void isWholeOrIsFinishedByTheNextOne(TestReporter reporter)
            throws TaskException, IOException, InterruptedException {
        long seed = Long.getLong("rapport.seed", System.nanoTime());
        reporter.publishEntry("seed", String.valueOf(seed));
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < Integer.getInteger("rapport.crashes", 4); i++) {
            Transcript gone = put(i);
            store.close();
            Optional<String> said = runAndKill(gone, random.nextInt(3), random.nextInt(3_000_000));
            store = stores.open(StudyAddress.of(file()));
            boolean unfinished = store.erasure().isUnfinished();
            boolean there = transcript(gone.id()).isPresent();
            assertThat(there && (unfinished || said.filter("erased"::equals).isPresent()))
                    .as("seed %d", seed)
                    .isFalse();
            store.erasure().finish(Progress.NONE);
            assertThat(new MarkerSearch(MARKER + i).in(folder).isEmpty())
                    .as("seed %d, the word is there with the transcript and goes with it", seed)
                    .isEqualTo(!there);
            assertThat(store.check(Progress.NONE).stream()
                            .filter(problem -> !problem.message().key().equals("store.CHECK_SIDE_FILE")))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    /** A transcript of many words, so that erasing takes a while. */
    private Transcript put(int number) throws TaskException {
        Transcript small = Samples.transcript("T" + number, number);
        String more = small.text().value() + ("\n" + MARKER + number + " said it again").repeat(20_000);
        Transcript large = new Transcript(
                small.id(),
                small.title(),
                small.language(),
                new TranscriptText(more),
                small.turns(),
                small.marks(),
                small.cues(),
                small.source());
        edit(Samples.ADA, "Put", session -> session.put(large, Samples.source("T" + number, number)));
        return large;
    }

    /** The last word that was heard. */
    private Optional<String> runAndKill(Transcript gone, int words, int spins)
            throws IOException, InterruptedException {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ErasureVictim.class.getName(),
                        file().toString(),
                        gone.id().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Optional<String> said = Optional.empty();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i <= words; i++) {
                said = Optional.ofNullable(lines.readLine()).or(() -> Optional.of("ended"));
            }
            for (int i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            victim.destroyForcibly();
            victim.waitFor();
        }
        return said;
    }
}
