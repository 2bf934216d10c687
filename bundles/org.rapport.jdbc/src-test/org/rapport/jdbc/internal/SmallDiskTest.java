// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rapport.testkit.Samples.ADA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyPlace;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;

/** A disk that is full, and one that goes and comes back: a small file system in memory. */
final class SmallDiskTest {

    @TempDir
    private Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = Files.isExecutable(Path.of("/bin/mount"))
                && run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted, "a small disk cannot be mounted here (not root)");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", "-l", disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private StudyAddress address() {
        return StudyAddress.of(disk.resolve("study.rapport"));
    }

    private static void put(StudyStore store, String title, int number, int bytes) throws TaskException {
        Transcript small = Samples.transcript(title, number);
        byte[] noise = new byte[bytes];
        new Random(number).nextBytes(noise);
        Source source = new Source(title + ".txt", noise);
        try (EditSession session = store.edit(ADA, title, "")) {
            session.put(
                    new Transcript(
                            small.id(), title, "en", small.text(), small.turns(), List.of(), List.of(), source.file()),
                    source);
            session.commit();
        }
    }

    private static List<String> labels(StudyStore store) throws TaskException {
        try (StudyReader reader = store.read()) {
            return reader.history(HistoryQuery.latest(99)).stream()
                    .map(Edit::label)
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCAL", "NETWORK"})
    void makesNoEditWhenItIsFullAndTheSameEditWhenThereIsRoom(StudyPlace.Kind kind)
            throws TaskException, IOException, InterruptedException {
        SqliteStores stores = Testing.in(new StudyPlace(kind, ""));
        List<String> made = new ArrayList<>();
        try (StudyStore store = stores.create(address(), Samples.info())) {
            put(store, "First", 1, 1_000);
            made.add(0, "First");
            assertThatThrownBy(() -> put(store, "Second", 2, 900_000))
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("disk is full");
            assertThat(labels(store)).isEqualTo(made);
            int number = 3;
            while (fits(store, number)) {
                made.add(0, "T" + number++);
            }
            assertThat(labels(store)).isEqualTo(made).hasSizeGreaterThan(1);
        }
        try (StudyStore store = stores.open(address())) {
            assertThat(labels(store)).isEqualTo(made);
            assertThat(store.check(Progress.NONE)).isEmpty();
            run("mount", "-o", "remount,size=8m", disk.toString());
            put(store, "Second", 2, 900_000);
            assertThat(labels(store)).hasSize(made.size() + 1).first().isEqualTo("Second");
            assertThat(store.check(Progress.NONE)).isEmpty();
        }
        try (Stream<Path> files = Files.list(disk)) {
            assertThat(files).containsExactly(disk.resolve("study.rapport"));
        }
    }

    private static boolean fits(StudyStore store, int number) {
        try {
            put(store, "T" + number, number, 30_000);
            return true;
        } catch (TaskException e) {
            assertThat(e).hasMessageContaining("disk is full");
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCAL", "NETWORK"})
    void makesNoStudyWhereThereIsNoRoom(StudyPlace.Kind kind) throws IOException {
        Path filler = disk.resolve("filler");
        Files.write(filler, new byte[(int) Files.getFileStore(disk).getUsableSpace() - 40_000]);
        assertThatThrownBy(() -> Testing.in(new StudyPlace(kind, "")).create(address(), Samples.info()))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("room");
        try (Stream<Path> files = Files.list(disk)) {
            assertThat(files).containsExactly(filler);
        }
    }

    @Test
    void refusesWhileItIsGoneAndGoesOnWhenItIsBack() throws TaskException, IOException, InterruptedException {
        Path share = Files.createDirectory(folder.resolve("share"));
        run("mount", "--bind", disk.toString(), share.toString());
        StudyAddress there = StudyAddress.of(share.resolve("study.rapport"));
        try (StudyStore store = Testing.remote().create(there, Samples.info())) {
            put(store, "First", 1, 1_000);
            EditSession session = store.edit(ADA, "Half", "");
            run("umount", "-l", share.toString());
            session.close();
            assertThatThrownBy(() -> put(store, "Second", 2, 1_000))
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("no longer where it was opened");
            assertThatThrownBy(store::read).isInstanceOf(TaskException.class);
            run("mount", "--bind", disk.toString(), share.toString());
            put(store, "Second", 2, 1_000);
            assertThat(labels(store)).containsExactly("Second", "First");
        } finally {
            run("umount", "-l", share.toString());
        }
    }
}
