// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.Fakes;
import org.rapport.testkit.MemoryStores;

class StudyTest {

    @TempDir
    private Path cache;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the user's cache folder is private there")
    void nobodyElseOnTheMachineReadsTheWordsInItsIndex() throws TaskException, IOException {
        try (Study study = new Studies(new MemoryStores(), new Fakes.Indexes(), cache)
                .create(StudyAddress.of(Path.of("s.rapport")), "S")) {
            study.index();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.resolve("indexes"))))
                .isEqualTo("rwx------");
    }
}
