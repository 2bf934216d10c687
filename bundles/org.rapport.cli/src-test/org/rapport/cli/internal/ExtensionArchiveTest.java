// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Sha256;

class ExtensionArchiveTest {

    private static final String MODEL = "models/" + Sha256.of("model") + "/en.tagger";

    @TempDir
    private Path folder;

    @Test
    void addsBundlesAndModels() throws IOException, TaskException {
        Path archive = zip(Map.of("plugins/a_1.jar", "a", MODEL, "model", "LICENSE", "GPL", "other/x", "x"));
        ExtensionArchive.Added added = new ExtensionArchive(archive).addTo(extensions(), cache());
        assertThat(added).isEqualTo(new ExtensionArchive.Added(1, 1));
        assertThat(names(extensions())).containsExactlyInAnyOrder("a_1.jar", "LICENSE");
        assertThat(cache().resolve(MODEL)).hasContent("model");
    }

    @Test
    void takesThePlaceOfAnEarlierVersion() throws IOException, TaskException {
        new ExtensionArchive(zip(Map.of("plugins/a_1.jar", "a"))).addTo(extensions(), cache());
        new ExtensionArchive(zip(Map.of("plugins/a_2.jar", "b"))).addTo(extensions(), cache());
        assertThat(names(extensions())).containsExactly("a_2.jar");
        assertThat(names(folder)).contains("extensions").noneMatch(name -> name.startsWith("."));
    }

    @Test
    void neverWritesOutsideItsFolders() throws IOException, TaskException {
        Path archive = zip(Map.of("plugins/../../evil.jar", "x", "plugins/..\\evil.jar", "x", "plugins/a.jar", "a"));
        new ExtensionArchive(archive).addTo(extensions(), cache());
        assertThat(names(extensions())).containsExactly("a.jar");
        assertThat(names(folder)).containsExactlyInAnyOrder("extensions", "archive.zip");
    }

    @Test
    void refusesADamagedModelAndChangesNothing() throws IOException {
        Path archive = zip(Map.of("plugins/a.jar", "a", MODEL, "modem"));
        refused(archive, "damaged");
    }

    @Test
    void refusesAnArchiveWithoutBundles() throws IOException {
        refused(zip(Map.of("readme.txt", "x")), "no archive of Rapport extensions");
    }

    @Test
    void refusesAFileThatIsNoArchive() throws IOException {
        refused(Files.writeString(folder.resolve("archive.zip"), "words"), "cannot be unpacked");
    }

    @Test
    void refusesAMissingFile() throws IOException {
        refused(folder.resolve("none.zip"), "no such file");
    }

    private void refused(Path archive, String because) throws IOException {
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> new ExtensionArchive(archive).addTo(extensions(), cache()))
                .withMessageContaining(because);
        assertThat(names(folder)).isSubsetOf(List.of("archive.zip"));
    }

    private Path extensions() {
        return folder.resolve("extensions");
    }

    private Path cache() {
        return folder.resolve("extensions").resolveSibling("cache");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path archive = folder.resolve("archive.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }
}
