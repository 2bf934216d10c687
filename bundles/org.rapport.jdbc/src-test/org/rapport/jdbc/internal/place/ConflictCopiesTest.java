// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConflictCopiesTest {

    private static final List<String> SURE = List.of(
            "study (Ana's conflicted copy 2026-11-23).rapport",
            "study (SFConflict ana 2026-11-23-10-15-00).rapport",
            "study (conflicted copy 2026-11-23 093612).rapport",
            "study.Conflict.rapport",
            "study.sync-conflict-20260818-173636-D4LGQYW.rapport",
            "study_PC_Nov-23-101500-2026_Conflict.rapport");
    private static final List<String> DOUBTFUL =
            List.of("study (1).rapport", "study 2.rapport", "study-DESKTOP-1AB2C.rapport");
    private static final List<String> NONE = List.of(
            "study.rapport",
            "study.2026-11-23-1.rapport",
            "study.version-1.rapport",
            "study two.rapport",
            "my study (conflicted copy 2026-11-23 093612).rapport",
            "study (conflicted copy 2026-11-23 093612).txt",
            "study.rapport.writer");

    @TempDir
    private Path folder;

    @Test
    void knowsTheNamesThatSynchronisersGive() throws IOException {
        for (List<String> names : List.of(SURE, DOUBTFUL, NONE)) {
            for (String name : names) {
                Files.createFile(folder.resolve(name));
            }
        }
        assertThat(names(true))
                .hasSize(SURE.size() + DOUBTFUL.size())
                .containsAll(SURE)
                .containsAll(DOUBTFUL);
        assertThat(names(false)).isEqualTo(SURE);
        assertThat(ConflictCopies.beside(folder.resolve("study.rapport"), true, file -> false))
                .isEmpty();
    }

    private List<String> names(boolean synchronised) {
        return ConflictCopies.beside(folder.resolve("study.rapport"), synchronised, file -> true).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }
}
