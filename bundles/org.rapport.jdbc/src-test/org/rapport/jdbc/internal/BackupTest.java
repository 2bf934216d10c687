// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.HONESTY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** A copy of a study that is made while it is open. */
final class BackupTest extends StoreTesting {

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    private Path copy() {
        return folder.resolve("copy.rapport");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("study."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void isTheSameStudyAsItWasAtThatMoment() throws TaskException, IOException {
        Transcript transcript = begin();
        Everything before = everything();
        try (EditSession session = store.edit(BEN, "Code", "")) { // another's edit in the making is not copied
            session.put(Samples.coding(transcript, "honest", HONESTY, BEN));
            store.backup(copy(), Progress.NONE);
            session.commit();
        }
        assertThat(files()).containsExactly("copy.rapport");
        try (StudyStore copy = stores.open(StudyAddress.of(copy()))) {
            assertThat(copy.info()).isEqualTo(store.info());
            Everything copied = read(copy, reader -> everything(reader, List.of(ADA, BEN)));
            assertThat(copied).isEqualTo(before);
            assertThat(copy.check(Progress.NONE)).isEmpty();
            assertThat(copy.undo(ADA).label()).isEqualTo("Begin");
        }
        assertThat(history(9)).hasSize(2);
    }

    @Test
    void isNeverWrittenOverAFile() throws TaskException, IOException {
        begin();
        Files.writeString(copy(), "a letter");
        assertThatThrownBy(() -> store.backup(copy(), Progress.NONE))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("a file already");
        assertThat(copy()).hasContent("a letter");
        assertThatThrownBy(() -> store.backup(file(), Progress.NONE)).isInstanceOf(TaskException.class);
        assertThatThrownBy(() -> store.backup(folder.resolve("none").resolve("a.rapport"), Progress.NONE))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("no such folder");
        assertThat(files()).containsExactly("copy.rapport");
    }

    @Test
    void isNotKeptWhereTheStudyIsDamaged() throws TaskException, IOException, SQLException {
        begin();
        store.close();
        RawSql.execute(file(), "UPDATE text SET content = replace(content, 'honest', 'hornet')");
        store = stores.open(address());
        assertThatThrownBy(() -> store.backup(copy(), Progress.NONE))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("found damaged");
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingWhenItIsCancelled() throws TaskException, IOException {
        begin();
        assertThatThrownBy(() -> store.backup(copy(), new Cancelled())).isInstanceOf(TaskCancelledException.class);
        assertThat(files()).isEmpty();
    }

    private static final class Cancelled implements Progress {

        @Override
        public void begin(String task, long steps) {
            // told to nobody
        }

        @Override
        public void advance(long steps) {
            // told to nobody
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
