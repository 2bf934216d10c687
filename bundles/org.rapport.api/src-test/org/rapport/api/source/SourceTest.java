// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.task.TaskException;

class SourceTest {

    @TempDir
    private Path folder;

    @Test
    void knowsItsNamesAndItsEnding() throws IOException, TaskException {
        Path file = Files.writeString(folder.resolve("Interview 1.final.VTT"), "WEBVTT");
        Source source = Source.read(file);
        assertThat(source.fileName()).isEqualTo("Interview 1.final.VTT");
        assertThat(source.title()).isEqualTo("Interview 1.final");
        assertThat(source.extension()).isEqualTo("vtt");
        assertThat(source.bytes()).isEqualTo("WEBVTT".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesAMissingFile() {
        refused(folder.resolve("none.txt"), "no such file");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        refused(Files.createFile(folder.resolve("empty.txt")), "empty");
    }

    @Test
    void refusesAFolder() {
        refused(folder, "folder");
    }

    private static void refused(Path file, String because) {
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> Source.read(file))
                .withMessageContaining(because)
                .satisfies(fault -> assertThat(fault.where().file()).isEqualTo(file.toString()));
    }
}
