// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.rapport.api.store.ErasureReport;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Seals;
import org.rapport.jdbc.internal.journal.StudySeal;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.model.study.Edit;
import org.rapport.model.study.RecordKey;

/** Carries a plan out in a write transaction, which the caller commits or takes back. */
final class Erasing {

    private final Tables before;
    private final Database database;
    private final Plan plan;
    private final Set<TranscriptState> transcripts;
    private final Progress progress;
    private final List<ErasureRow> rows = new ArrayList<>();

    /** {@code transcripts} are all as they stand and once stood. */
    Erasing(Tables before, Plan plan, Set<TranscriptState> transcripts, Progress progress) {
        this.before = before;
        this.database = before.database();
        this.plan = plan;
        this.transcripts = transcripts;
        this.progress = progress;
    }

    /** Takes the words out, and writes the edit {@code entry} that says so. */
    ErasureReport run(EditEntry entry) throws SQLException, TaskException {
        rowsOfPlan();
        Done done = takeOut();
        rows.addAll(done.rows());
        for (TranscriptState state : transcripts) {
            rowsOfLabels(state, done.texts());
        }
        Edit edit = write(entry, done);
        done.journal().finish(database, OptionalLong.of(entry.number()));
        return done.report(Optional.of(edit));
    }

    /** The same, repeating the erasure of this id in another copy; what that took out is told here too. */
    ErasureReport run(EditEntry entry, String adopted, List<ErasureRow> told) throws SQLException, TaskException {
        rows.add(ErasureRow.ofId(ErasureRow.Kind.ADOPTED, adopted));
        rows.addAll(told);
        return run(entry);
    }

    /** Takes the words out of a passing copy, which need not tell of it. */
    void run() throws SQLException, TaskException {
        takeOut().journal().finish(database, OptionalLong.empty());
    }

    private Done takeOut() throws SQLException, TaskException {
        List<ErasureReport.Elsewhere> elsewhere = new Elsewhere(before, plan).find();
        before.texts().rememberAll();
        TextErasure texts = new TextErasure(before, plan);
        texts.run();
        Tables after = Tables.of(database);
        References references = new References();
        JournalErasure journal = new JournalErasure(before, after, plan, progress);
        journal.run(references);
        StateErasure state = new StateErasure(after, plan, progress);
        state.run();
        Leftovers leftovers = new Leftovers(before, references, ErasureRow.Kind.TEXT);
        leftovers.remove(plan);
        return new Done(elsewhere, texts, journal, state, leftovers, title());
    }

    private void rowsOfPlan() {
        plan.transcripts().stream().sorted().forEach(id -> rows.add(ErasureRow.ofId(ErasureRow.Kind.TRANSCRIPT, id)));
        plan.cases().stream().sorted().forEach(id -> rows.add(ErasureRow.ofId(ErasureRow.Kind.CASE, id)));
        if (plan.everywhere()) {
            rows.add(ErasureRow.ofWordsEverywhere(plan.insideWords()));
        }
    }

    private void rowsOfLabels(TranscriptState state, TextErasure texts) throws SQLException {
        List<String> labels = state.labels();
        for (int place = 0; place < labels.size(); place++) {
            String now = plan.labels().get(labels.get(place));
            if (now != null) {
                ErasureRow.Kind kind =
                        plan.people().contains(labels.get(place)) ? ErasureRow.Kind.PERSON : ErasureRow.Kind.LABEL;
                rows.add(ErasureRow.ofLabel(kind, state.id(), texts.hash(state.text()), place, now));
            }
        }
    }

    private int title() throws SQLException {
        String title = database.first("SELECT title FROM study", row -> row.getString(1))
                .orElse("");
        String now = plan.everywhere() ? plan.finder().blackOut(title) : title;
        if (now.equals(title)) {
            return 0;
        }
        database.update("UPDATE study SET title = ?", now);
        new StudySeal(database).put();
        return 1;
    }

    private Edit write(EditEntry entry, Done done) throws SQLException {
        int records = sum(done.state().removed()) + sum(done.state().changed());
        before.edits().insert(entry.withRecords(records));
        done.state().touches().write(database, entry.number());
        ErasureRow.write(database, entry.number(), rows.stream().distinct().toList());
        database.update("INSERT INTO erasure_unfinished (edit) VALUES (?)", entry.number());
        new Seals(database).put(entry.number());
        return entry.withRecords(records).edit();
    }

    private static int sum(Map<RecordKey.Kind, Integer> counts) {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    /** What was done. */
    private record Done(
            List<ErasureReport.Elsewhere> elsewhere,
            TextErasure texts,
            JournalErasure journal,
            StateErasure state,
            Leftovers leftovers,
            int titles) {

        List<ErasureRow> rows() {
            List<ErasureRow> rows = new ArrayList<>(texts.rows());
            rows.addAll(leftovers.rows());
            return rows;
        }

        ErasureReport report(Optional<Edit> edit) {
            return new ErasureReport(
                    edit,
                    state.removed(),
                    state.changed(),
                    texts.texts() + leftovers.texts(),
                    leftovers.sources(),
                    journal.edits(),
                    journal.labelled() + titles,
                    elsewhere);
        }
    }
}
