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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.Samples;

/** A process that is killed leaves a whole study file. */
final class CrashTest extends CrashLaw {

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    @Override
    void lookAround() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
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
