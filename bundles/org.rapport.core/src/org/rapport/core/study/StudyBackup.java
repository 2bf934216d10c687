// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;

/** Makes backups of a study: copies of its file, with all its history, under names that tell the day. */
public final class StudyBackup {

    private static final String ENDING = ".rapport";

    private final Study study;

    public StudyBackup(Study study) {
        this.study = study;
    }

    /**
     * Makes a backup.
     *
     * @param target the file to make, or the folder to make it in; empty for the study's own folder
     * @param day what day to name it after
     * @return the file; where the caller named none {@code name.2026-11-23-1.rapport}, with the first free number
     * @throws TaskException if the file is there already, cannot be made, or the study is on a server
     */
    public Path make(Optional<Path> target, LocalDate day, Progress progress) throws TaskException {
        Path file = target.isPresent() && !Files.isDirectory(target.get()) ? target.get() : free(folder(target), day);
        study.store().backup(file, progress);
        return file;
    }

    private Path folder(Optional<Path> target) throws TaskException {
        if (target.isPresent()) {
            return target.get();
        }
        Path own = study.address()
                .file()
                .orElseThrow(() -> new TaskException(
                        Message.of(CoreMessage.NO_BACKUP_NAME),
                        Location.file(study.address().toString())));
        return own.resolveSibling("");
    }

    private Path free(Path folder, LocalDate day) {
        int number = 1;
        while (Files.exists(folder.resolve(name(day, number)))) {
            number++;
        }
        return folder.resolve(name(day, number));
    }

    private String name(LocalDate day, int number) {
        return study.address().name() + "." + day + "-" + number + ENDING;
    }
}
