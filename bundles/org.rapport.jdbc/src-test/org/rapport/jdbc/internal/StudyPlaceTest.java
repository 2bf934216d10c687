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
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyPlace;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.StudyInfo;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** A study that is carried between a local disk, a network disk and a synchronised folder. */
final class StudyPlaceTest extends StoreTesting {

    private static final StudyInfo ANOTHER = new StudyInfo(new UUID(1, 2), "Another", Samples.NOON);
    private static final StudyPlace KEPT = new StudyPlace(StudyPlace.Kind.SYNCHRONISED, "Dropbox");

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    private void move(StudyPlace place) throws TaskException {
        store.close();
        stores = Testing.in(place);
        store = stores.open(address());
    }

    @Test
    void hasALogOnALocalDiskAndARollbackJournalElsewhere() throws TaskException, SQLException, IOException {
        Transcript transcript = begin();
        assertThat(mode()).isEqualTo(List.of("wal", "2"));
        assertThat(beside()).contains("study.rapport-wal");
        move(Testing.REMOTE);
        assertThat(store.place()).isEqualTo(Testing.REMOTE);
        assertThat(beside()).containsExactly("study.rapport");
        assertThat(mode()).isEqualTo(List.of("delete", "3"));
        edit(BEN, "Code", session -> session.put(Samples.coding(transcript, "honest", HONESTY, BEN)));
        assertThat(beside()).containsExactly("study.rapport");
        move(KEPT);
        assertThat(mode()).isEqualTo(List.of("delete", "3"));
        move(StudyPlace.LOCAL);
        assertThat(mode()).isEqualTo(List.of("wal", "2"));
        assertThat(history(9)).hasSize(2);
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    @Test
    void neverHasALogWhereItWasMadeElsewhere() throws TaskException, IOException {
        store.close();
        Files.delete(file());
        store = Testing.remote().create(address(), Samples.info());
        try (EditSession session = store.edit(ADA, "Begin", "")) {
            session.put(Samples.transcript("First", 1), Samples.source("First", 1));
            assertThat(session.transcripts()).hasSize(1);
            assertThat(beside()).containsExactly("study.rapport", "study.rapport-journal", "study.rapport.writer");
            session.commit();
        }
        assertThat(beside()).containsExactly("study.rapport");
    }

    private List<String> mode() throws TaskException, SQLException {
        try (StudyReader reader = store.read()) {
            return Pragmas.of(reader).subList(0, 2);
        }
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void isNotTurnedUnderSomebodyWhoHasItOpen() throws TaskException, SQLException {
        begin();
        assertThatThrownBy(() -> Testing.remote().open(address()))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("holds it");
        assertThat(mode()).isEqualTo(List.of("wal", "2"));
        move(Testing.REMOTE);
        try (StudyReader reader = store.read();
                StudyStore local = Testing.stores().open(address())) {
            assertThat(reader.transcripts()).hasSize(1);
            try (StudyReader there = local.read()) {
                assertThat(Pragmas.of(there).subList(0, 2)).isEqualTo(List.of("delete", "3"));
            }
        }
    }

    @Test
    void saysWhereItLiesAndWhatItMeans() throws TaskException {
        assertThat(store.place()).isEqualTo(StudyPlace.LOCAL);
        assertThat(store.remarks()).isEmpty();
        move(Testing.REMOTE);
        assertThat(said()).singleElement().asString().contains("nfs4", "one person writes", "rapport push");
        move(KEPT);
        assertThat(said()).singleElement().asString().contains("Dropbox", "rapport merge");
    }

    @Test
    void namesTheCopiesThatASynchroniserMade() throws TaskException, IOException {
        begin();
        store.close();
        Files.copy(file(), folder.resolve("study (Ana's conflicted copy 2026-11-23).rapport"));
        Files.copy(file(), folder.resolve("study-PC.rapport"));
        Files.write(folder.resolve("study (conflicted copy 1).rapport"), new byte[5]);
        stores.create(StudyAddress.of(folder.resolve("study-2.rapport")), ANOTHER)
                .close();
        store = stores.open(address());
        assertThat(said()).singleElement().asString().contains("Ana's conflicted copy", "rapport merge");
        move(KEPT);
        assertThat(said()).hasSize(3).anyMatch(words -> words.contains("\"study-PC.rapport\""));
    }

    private List<String> said() throws TaskException {
        return store.remarks().stream().map(Problem::toString).toList();
    }
}
