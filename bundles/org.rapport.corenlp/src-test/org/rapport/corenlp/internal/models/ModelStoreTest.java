// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Sha256;

class ModelStoreTest {

    private static final byte[] CONTENT = "a model".repeat(1000).getBytes(StandardCharsets.UTF_8);

    private final Model model = new Model("toy", "toy.bin", CONTENT.length, Sha256.of(CONTENT));

    @TempDir
    private Path folder;

    @Test
    void saysWhatToDoWhereAModelIsMissing() {
        assertThatThrownBy(() -> new ModelStore(folder).require(model))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("The language model toy (1 MB) is not there: " + model.in(folder))
                .hasMessageContaining("rapport nlp add FILE");
    }

    @Test
    void findsOneChangedByte() throws IOException {
        byte[] damaged = CONTENT.clone();
        damaged[500] ^= 1;
        place(damaged);
        assertThatThrownBy(() -> new ModelStore(folder).require(model))
                .isInstanceOf(TaskException.class)
                .hasMessageStartingWith("The language model toy is damaged: " + model.in(folder));
    }

    @Test
    void findsAFileCutShort() throws IOException {
        place(new byte[10]);
        assertThat(new ModelStore(folder).has(model)).isFalse();
        assertThatThrownBy(() -> new ModelStore(folder).require(model)).hasMessageContaining("is damaged");
    }

    @Test
    void givesAnUnharmedFile() throws IOException, TaskException {
        place(CONTENT);
        assertThat(new ModelStore(folder).has(model)).isTrue();
        assertThat(new ModelStore(folder).require(model)).isEqualTo(model.in(folder));
    }

    @Test
    void readsAFileThroughOnlyOnce() throws IOException, TaskException {
        place(CONTENT);
        ModelStore store = new ModelStore(folder);
        store.require(model);
        Files.delete(model.in(folder));
        assertThat(store.require(model)).isEqualTo(model.in(folder));
    }

    @Test
    void cutterAndStoreAgreeOnThePins() throws IOException {
        Properties pins = new Properties();
        try (InputStream in = Model.class.getResourceAsStream("models.properties")) {
            pins.load(in);
        }
        for (Model pinned : List.of(Model.tagger(), Model.parser())) {
            assertThat(pins.getProperty("models").split(" ")).contains(pinned.name());
            assertThat(pins.getProperty(pinned.name() + ".entry")).endsWith("/" + pinned.file());
            assertThat(pinned.size()).isBetween(13_000_000L, 14_000_000L);
        }
    }

    @Test
    void theBuildFetchesTheSameModels() throws IOException {
        Path list = Path.of(System.getProperty("rapport.root", "../..")).resolve("tools/models");
        List<String> fetched = Files.readAllLines(list).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("\\s.*/", " "))
                .toList();
        assertThat(Stream.of(Model.tagger(), Model.parser()).map(model -> model.sha256() + " " + model.file()))
                .containsExactlyElementsOf(fetched);
    }

    @Test
    void eightCuttersAtOnceLeaveOneWholeFile() throws IOException, InterruptedException, ExecutionException {
        Path archive = archive(CONTENT);
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(eight.submit(() -> {
                    new ModelCutter(pins(), folder).cut(archive, List.of("toy"));
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            eight.shutdownNow();
        }
        try (Stream<Path> files = Files.list(model.in(folder).getParent())) {
            assertThat(files).containsExactly(model.in(folder));
        }
        assertThat(model.in(folder)).hasBinaryContent(CONTENT);
    }

    @Test
    void aDamagedModelIsCutAnew() throws IOException {
        place(new byte[CONTENT.length]);
        new ModelCutter(pins(), folder).cut(archive(CONTENT), List.of());
        assertThat(model.in(folder)).hasBinaryContent(CONTENT);
    }

    @Test
    void anotherArchiveIsRefusedAndLeavesNothing() throws IOException {
        byte[] other = CONTENT.clone();
        other[0] ^= 1;
        Path archive = archive(other);
        assertThatThrownBy(() -> new ModelCutter(pins(), folder).cut(archive, List.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is damaged");
        try (Stream<Path> files = Files.list(model.in(folder).getParent())) {
            assertThat(files).isEmpty();
        }
    }

    private void place(byte[] content) throws IOException {
        Files.createDirectories(model.in(folder).getParent());
        Files.write(model.in(folder), content);
    }

    private Path archive(byte[] content) throws IOException {
        Path archive = folder.resolve("archive.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("deep/toy.bin"));
            zip.write(content);
        }
        return archive;
    }

    private Properties pins() {
        Properties pins = new Properties();
        pins.setProperty("models", "toy");
        pins.setProperty("toy.entry", "deep/toy.bin");
        pins.setProperty("toy.file", model.file());
        pins.setProperty("toy.size", String.valueOf(model.size()));
        pins.setProperty("toy.sha256", model.sha256().hex());
        return pins;
    }
}
