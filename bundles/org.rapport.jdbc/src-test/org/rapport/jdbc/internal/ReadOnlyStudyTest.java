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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.file.Schema;
import org.rapport.jdbc.internal.file.Settings;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** A study that one may only read, while somebody else works on it, did so, or was killed doing so. */
final class ReadOnlyStudyTest extends StoreTesting {

    private final StudyStores readers =
            new SqliteStores(new Settings(Duration.ofMillis(100), "", path -> false), Schema.current());

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    @Test
    void isReadWithWhatAnotherWritesMeanwhile() throws TaskException {
        Transcript transcript = begin();
        try (StudyStore reading = readers.open(StudyAddress.of(file()))) {
            assertThat(read(reading, StudyReader::head)).isEqualTo(head()).isPresent();
            Optional<EditId> before = head().map(Edit::id);
            try (StudyReader earlier = reading.read()) {
                edit(BEN, "Code", session -> session.put(Samples.coding(transcript, "honest", HONESTY, BEN)));
                assertThat(earlier.head().map(Edit::id)).isEqualTo(before);
            }
            assertThat(reading.awaitChange(before, Duration.ZERO)).isEqualTo(head());
            store.close();
            assertThat(read(reading, StudyReader::head).map(Edit::label)).contains("Code");
        }
    }

    @Test
    void isReadWithTheLogOfAWriterWhoWasKilled() throws TaskException, IOException {
        begin();
        Path copy = copy("", "-wal", "-shm");
        try (StudyStore reading = readers.open(StudyAddress.of(copy))) {
            assertThat(read(reading, StudyReader::head)).isEqualTo(head()).isPresent();
        }
    }

    @Test
    void isRefusedWhereTheIndexOfTheLogIsMissing() throws TaskException, IOException {
        begin();
        Path copy = copy("", "-wal");
        assertThatThrownBy(() -> readers.open(StudyAddress.of(copy)))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("not closed properly")
                .hasMessageContaining("-wal");
    }

    private Path copy(String... endings) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy")).resolve("study.rapport");
        for (String ending : endings) {
            Files.copy(folder.resolve("study.rapport" + ending), copy.resolveSibling("study.rapport" + ending));
        }
        return copy;
    }

    @Test
    void tellsThatItWasChangedUnderAReader() throws TaskException {
        Transcript transcript = begin();
        store.close();
        try (StudyStore reading = readers.open(StudyAddress.of(file()))) {
            StudyReader reader = reading.read();
            assertThat(reader.transcripts()).hasSize(1);
            store = stores.open(address());
            edit(BEN, "Code", session -> session.put(Samples.coding(transcript, "honest", HONESTY, BEN)));
            assertThat(reader.head().map(Edit::label)).contains("Begin");
            store.close();
            assertThatThrownBy(reader::head).isInstanceOf(TaskException.class).hasMessageContaining("Somebody else");
            assertThatThrownBy(reader::close).isInstanceOf(TaskException.class).hasMessageContaining("Somebody else");
            assertThat(read(reading, StudyReader::head).map(Edit::label)).contains("Code");
        }
    }

    @Test
    void leavesNothingBesideItWhenReadingEndsBadly() throws TaskException, IOException {
        begin();
        SnapshotReader reader = (SnapshotReader) store.read();
        reader.ask(() -> {
            reader.tables().database().execute("ROLLBACK");
            return true;
        });
        assertThatThrownBy(reader::close).isInstanceOf(TaskException.class);
        store.close();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void isNotWrittenWhereNobodyLooksWhenItWasMovedAway() throws TaskException, IOException {
        Transcript transcript = begin();
        Path elsewhere = folder.resolve("elsewhere.rapport");
        Files.move(file(), elsewhere);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> store.edit(ADA, "Lost", ""))
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("no longer where it was opened");
            assertThatThrownBy(store::read).isInstanceOf(TaskException.class);
            Files.deleteIfExists(file());
            Files.write(file(), new byte[0]); // something else of that name
        }
        Files.delete(file());
        Files.move(elsewhere, file());
        edit(ADA, "Again", session -> session.put(Samples.coding(transcript, "honest", HONESTY, ADA)));
        restart();
        assertThat(history(9)).extracting(Edit::label).isEqualTo(List.of("Again", "Begin"));
    }
}
