// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;

final class StudyBackupTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    @Test
    void namesACopyAfterTheDayWithTheFirstFreeNumber() throws TaskException, IOException {
        assertThat(backup(Optional.empty())).isEqualTo(folder.resolve("talks.2026-11-23-1.rapport"));
        Files.createFile(folder.resolve("talks.2026-11-23-1.rapport"));
        assertThat(backup(Optional.empty())).isEqualTo(folder.resolve("talks.2026-11-23-2.rapport"));
    }

    @Test
    void putsItIntoAFolderOrUnderANameThatWasGiven() throws TaskException, IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        assertThat(backup(Optional.of(elsewhere))).isEqualTo(elsewhere.resolve("talks.2026-11-23-1.rapport"));
        assertThat(backup(Optional.of(folder.resolve("mine")))).isEqualTo(folder.resolve("mine"));
    }

    private Path backup(Optional<Path> target) throws TaskException {
        Path[] made = new Path[1];
        StudyStore store = (StudyStore) Proxy.newProxyInstance(
                StudyStore.class.getClassLoader(), new Class<?>[] {StudyStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("backup")) {
                        made[0] = (Path) arguments[0];
                    }
                    return null;
                });
        StudyAddress address = StudyAddress.of(folder.resolve("talks.rapport"));
        try (Study study = new Study(store, folder -> null, address, folder)) {
            assertThat(new StudyBackup(study).make(target, DAY, Progress.NONE)).isEqualTo(made[0]);
        }
        return made[0];
    }
}
