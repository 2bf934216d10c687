// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.StoreTesting;

/** An acknowledged edit has reached the disk: the system was told to write it there before. Needs strace. */
final class DurabilityTest extends StoreTesting {

    private static final int EDITS = 20;

    /** What strace writes when the victim says the id of an edit. */
    private static final Pattern ACKNOWLEDGED = Pattern.compile("write\\(1, \"[0-9a-f]{8}-.*");

    private static final Pattern FORCED = Pattern.compile("(fsync|fdatasync)\\(.*");

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    @Test
    void tellsTheSystemToWriteBeforeEachAcknowledgement() throws TaskException, IOException, InterruptedException {
        requireForcedBeforeEach("here", 1);
    }

    @Test
    void tellsItTwiceWithARollbackJournalAndForcesTheFolder() throws TaskException, IOException, InterruptedException {
        requireForcedBeforeEach("remote", 3); // the journal, the file, the folder that lost the journal
    }

    private void requireForcedBeforeEach(String place, int least)
            throws TaskException, IOException, InterruptedException {
        begin();
        store.close();
        List<String> trace = trace(place);
        int acknowledged = 0;
        int forced = 0;
        for (String call : trace) {
            if (FORCED.matcher(call).matches()) {
                forced++;
            } else if (ACKNOWLEDGED.matcher(call).matches()) {
                assertThat(forced).as("calls since the acknowledgement before").isGreaterThanOrEqualTo(least);
                acknowledged++;
                forced = 0;
            }
        }
        assertThat(acknowledged).isEqualTo(EDITS);
        store = stores.open(address());
    }

    /** The calls of all threads, in order, without the numbers of the threads. */
    private List<String> trace(String place) throws IOException, InterruptedException {
        Path trace = folder.resolve("trace");
        List<String> strace =
                List.of("strace", "-f", "-qq", "-e", "trace=fsync,fdatasync,write", "-o", trace.toString());
        assumeTrue(canTrace(), "strace is not here, or may not trace");
        Process victim = new Victims(strace, Map.of()).start(address(), place, "5", String.valueOf(EDITS));
        try (BufferedReader lines = Victims.lines(victim)) {
            assertThat(lines.lines()).hasSize(EDITS);
        }
        assertThat(victim.waitFor()).isZero();
        return Files.readAllLines(trace).stream()
                .map(line -> line.replaceFirst("^\\d+ +", ""))
                .toList();
    }

    private static boolean canTrace() throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "strace")));
        return there
                && new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true")
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
    }
}
