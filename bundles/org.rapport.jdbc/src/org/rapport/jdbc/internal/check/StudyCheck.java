// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import java.util.List;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.file.Schema;
import org.rapport.jdbc.internal.file.StudyFile;
import org.rapport.jdbc.internal.file.WriterNote;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.StoreMessage;

/** Looks for damage in a study, in one snapshot: the database, the texts and what points into them, the journal. */
public final class StudyCheck {

    private static final int STEPS = 4;

    private final StudyFile study;
    private final Schema schema;

    public StudyCheck(StudyFile study, Schema schema) {
        this.study = study;
        this.schema = schema;
    }

    public List<Problem> run(Progress progress) throws TaskException {
        progress.begin("Checking the study", STEPS);
        Findings findings = new Findings(study.faults());
        if (new WriterNote(study.path()).isStale()) {
            findings.note(StoreMessage.CHECK_SIDE_FILE, new WriterNote(study.path()).file());
        }
        return study.faults().guard(() -> {
            Database database = study.take();
            try {
                database.execute("BEGIN");
                run(database, findings, progress);
            } finally {
                database.close();
            }
            return findings.problems();
        });
    }

    private void run(Database database, Findings findings, Progress progress) throws TaskException {
        Tables tables = Tables.of(database);
        List<Step> steps = List.of(
                () -> new DatabaseCheck(database, findings).run(study.connector(), schema),
                () -> new TextCheck(tables, findings).run(progress),
                () -> new ValueCheck(tables, findings).run(progress),
                () -> new JournalCheck(tables, findings).run(progress));
        for (Step step : steps) {
            progress.checkpoint();
            try {
                step.run();
            } catch (SQLException e) { // where it is damaged, the other checks may still find something
                findings.add(StoreMessage.CHECK_DATABASE, e.getClass().getSimpleName() + " " + e.getErrorCode());
            }
            progress.advance(1);
        }
    }

    private interface Step {

        void run() throws SQLException, TaskException;
    }
}
