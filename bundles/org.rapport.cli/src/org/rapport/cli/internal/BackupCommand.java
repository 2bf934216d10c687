// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.core.study.StudyBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies a study. */
@Command(
        name = "backup",
        description = "Copy a study with its history into a new file, checked and whole. Others may work on meanwhile.",
        footer = {"", "Work that was done on a copy is joined again with rapport merge."})
final class BackupCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The file to make, or a folder for it (default: beside the study, with the day in its name).")
    private Path file;

    BackupCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study)) {
            Path made = new StudyBackup(open)
                    .make(Optional.ofNullable(file), LocalDate.now(), session().progress());
            session().say("Copied the study to " + made + ".");
        }
        return ExitCode.DONE;
    }
}
