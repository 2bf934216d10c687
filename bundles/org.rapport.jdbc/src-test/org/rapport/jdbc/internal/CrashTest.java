// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.Samples;

/** Processes that are killed while they edit a study file, and files that somebody else holds. */
final class CrashTest extends CrashLaw {

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    @Test
    void namesTheProcessThatWritesUntilItIsGone() throws TaskException, IOException, InterruptedException {
        begin();
        Process other = victims().start(address(), place(), "hold");
        try (BufferedReader lines = Victims.lines(other)) {
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
        store.close();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    /** Looking at a file's header past the database drops all locks that this process has on it. */
    @Test
    void keepsItsLocksWhenTheStudyIsOpenedOnceMoreInTheSameProcess()
            throws TaskException, IOException, InterruptedException {
        begin();
        store.close();
        stores = Testing.remote();
        store = stores.open(address());
        try (EditSession session = store.edit(Samples.ADA, "Mine", "")) {
            stores.open(address()).close();
            Process other = victims().start(address(), "remote", "hold");
            try (BufferedReader lines = Victims.lines(other)) {
                assertThat(lines.readLine())
                        .as("the other one has the lock as well")
                        .isNull();
                assertThat(other.waitFor()).isEqualTo(1);
            }
            assertThat(session.transcripts()).hasSize(1);
        }
    }
}
