// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.nio.file.Path;
import java.util.List;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.check.FileCheck;
import org.rapport.jdbc.internal.check.StudyCheck;
import org.rapport.jdbc.internal.file.Connector;
import org.rapport.jdbc.internal.file.FreshFile;
import org.rapport.jdbc.internal.file.OpenFiles;
import org.rapport.jdbc.internal.file.Schema;
import org.rapport.jdbc.internal.file.StudyFile;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;

/** Copies a study file as it is at one moment; the copy has its name when it is found sound. */
final class Backup {

    private final StudyFile study;
    private final Schema schema;

    Backup(StudyFile study, Schema schema) {
        this.study = study;
        this.schema = schema;
    }

    void make(Path target, Progress progress) throws TaskException {
        Faults faults = new Faults(target.toString());
        try (FreshFile fresh = FreshFile.in(target, study.connector().settings(), faults)) {
            study.with(database -> database.update(
                    "VACUUM INTO ?", fresh.hidden().toAbsolutePath().toString()));
            progress.checkpoint();
            requireSound(fresh.hidden(), faults, progress);
            progress.checkpoint();
            fresh.appear();
        }
    }

    /** Read as a file that may not be written, so that it stays as it was made. */
    private void requireSound(Path copy, Faults faults, Progress progress) throws TaskException {
        Connector reading = new Connector(study.connector().settings().readOnly(), new OpenFiles());
        try (StudyFile made = StudyFile.open(copy, reading, schema, faults)) {
            List<Problem> problems = new StudyCheck(made, new FileCheck(made, schema)).run(progress);
            if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
                throw faults.of(StoreMessage.BACKUP_DAMAGED);
            }
        }
    }
}
