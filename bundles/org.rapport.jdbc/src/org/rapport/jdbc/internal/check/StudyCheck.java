// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.jdbc.internal.study.ReadTransaction;
import org.rapport.jdbc.internal.study.StudyDatabase;

/** Looks for damage in a study, in one snapshot: the database, the texts and what points into them, the journal. */
public final class StudyCheck {

    private static final int STEPS = 5;

    private final StudyDatabase study;
    private final PlaceCheck own;

    public StudyCheck(StudyDatabase study, PlaceCheck own) {
        this.study = study;
        this.own = own;
    }

    public List<Problem> run(Progress progress) throws TaskException {
        return run(false, progress);
    }

    /** Besides, makes the study anew from its history and compares. */
    public List<Problem> runFully(Progress progress) throws TaskException {
        return run(true, progress);
    }

    /** Looks for damage, and mends what follows from records that are whole; tells what was mended. */
    public List<Message> mend(Progress progress) throws TaskException {
        List<Message> mended = new ArrayList<>(own.clear().stream().toList());
        new TurnMending(study).run(run(progress), progress).ifPresent(mended::add);
        return List.copyOf(mended);
    }

    private List<Problem> run(boolean fully, Progress progress) throws TaskException {
        progress.begin("Checking the study", STEPS);
        Findings findings = new Findings(study.faults());
        return study.faults().guard(() -> {
            try (ReadTransaction transaction = study.read()) {
                run(transaction.database(), fully, findings, progress);
            }
            return findings.problems();
        });
    }

    private void run(Database database, boolean fully, Findings findings, Progress progress) throws TaskException {
        Tables tables = Tables.of(database);
        List<Step> steps = new ArrayList<>(List.of(
                () -> own.run(database, findings),
                () -> new TextCheck(tables, findings).run(progress),
                () -> new ValueCheck(tables, findings).run(progress),
                () -> new JournalCheck(tables, findings).run(progress),
                () -> findUnfinished(database, findings)));
        if (fully) {
            steps.add(() -> new ReplayCheck(tables, findings).run(progress));
        }
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

    private static void findUnfinished(Database database, Findings findings) throws SQLException {
        if (database.first("SELECT 1 FROM erasure_unfinished LIMIT 1", row -> true)
                .isPresent()) {
            findings.add(StoreMessage.CHECK_ERASURE);
        }
    }

    private interface Step {

        void run() throws SQLException, TaskException;
    }
}
