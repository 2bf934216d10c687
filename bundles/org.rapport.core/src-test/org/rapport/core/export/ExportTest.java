// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.export.ExportData;
import org.rapport.api.export.Exporter;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.Fakes;
import org.rapport.core.registry.Exporters;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.testkit.MemoryStores;

class ExportTest {

    @TempDir
    private Path folder;

    private final Export good = new Export(new Exporters(List.of(new TitleExporter(false))));
    private final Export failing = new Export(new Exporters(List.of(new TitleExporter(true))));
    private Study study;

    @BeforeEach
    void makeAStudy() throws TaskException {
        study = new Studies(new MemoryStores(), new Fakes.Indexes(), folder.resolve("cache"))
                .create(StudyAddress.of(Path.of("s.rapport")), "Change");
    }

    @AfterEach
    void closeTheStudy() throws TaskException {
        study.close();
    }

    @Test
    void writesTheFileAndNothingElse() throws TaskException, IOException {
        good.run(study, folder.resolve("out.TXT"), false, Progress.NONE);
        assertThat(folder.resolve("out.TXT")).hasContent("Change");
        assertThat(names()).containsExactly("out.TXT");
    }

    @Test
    void leavesAFileAloneUnlessItMayReplaceIt() throws IOException, TaskException {
        Path file = Files.writeString(folder.resolve("out.txt"), "mine");
        refused(good, file, false, "already");
        assertThat(file).hasContent("mine");
        good.run(study, file, true, Progress.NONE);
        assertThat(file).hasContent("Change");
    }

    @Test
    void leavesNothingBehindWhenItFails() throws IOException {
        Path old = Files.writeString(folder.resolve("out.txt"), "mine");
        refused(failing, old, true, "no room left");
        refused(failing, folder.resolve("new.txt"), false, "no room left");
        assertThat(old).hasContent("mine");
        assertThat(names()).containsExactly("out.txt");
    }

    @Test
    void refusesFormatsAndFoldersThatAreNotThere() {
        refused(good, folder.resolve("out.pdf"), false, "pdf");
        refused(good, folder.resolve("none/out.txt"), false, "no such folder");
        refused(good, folder.getRoot(), false, "txt");
    }

    private void refused(Export export, Path file, boolean replace, String because) {
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> export.run(study, file, replace, Progress.NONE))
                .withMessageContaining(because);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    /** Writes the study's title, and may then find no more room. */
    private record TitleExporter(boolean fails) implements Exporter {

        @Override
        public String id() {
            return "title";
        }

        @Override
        public String label() {
            return "Title";
        }

        @Override
        public Set<String> extensions() {
            return Set.of("txt");
        }

        @Override
        public void export(ExportData data, Path file, Progress progress) throws TaskException {
            try {
                Files.writeString(file, data.study().title());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (fails) {
                throw new TaskException(new Message("full", "There is no room left.", List.of()));
            }
        }
    }
}
