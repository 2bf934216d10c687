// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.ErasureReport;
import org.rapport.api.store.StudyErasure;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.edit.TakingBack;
import org.rapport.jdbc.internal.edit.WriteTransaction;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.ServerFaults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.jdbc.internal.study.PassingStudy;
import org.rapport.jdbc.internal.study.ReadTransaction;
import org.rapport.jdbc.internal.study.StudyDatabase;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.text.Sha256;

/** Erases in a study in a database. An order is tried out by doing it, and taking the transaction back. */
public final class DatabaseErasure implements StudyErasure {

    private static final String ADOPTION = "Erase what was erased in another copy";
    private static final Coder PROGRAM = new Coder("Rapport");
    private static final String UNFINISHED = "SELECT edit FROM erasure_unfinished";

    private final StudyDatabase study;
    private final Function<PassingStudy, StudyStore> opening;
    private final Faults faults;

    /** {@code opening} makes a store of a passing copy. */
    public DatabaseErasure(StudyDatabase study, Function<PassingStudy, StudyStore> opening) {
        this.study = study;
        this.opening = opening;
        this.faults = study.faults();
    }

    @Override
    public ErasureReport tryOut(ErasureOrder order, Progress progress) throws TaskException {
        return faults.guard(() -> {
            try (WriteTransaction transaction = study.write(PROGRAM, "List what an erasure takes")) {
                ErasureReport report = run(transaction.tables(), PROGRAM, order, "", progress);
                return new ErasureReport(
                        Optional.empty(),
                        report.removed(),
                        report.changed(),
                        report.texts(),
                        report.sources(),
                        report.edits(),
                        report.labels(),
                        report.elsewhere());
            }
        });
    }

    @Override
    public ErasureReport run(Coder coder, ErasureOrder order, String reason, Progress progress) throws TaskException {
        if (reason.isBlank()) {
            throw faults.of(StoreMessage.ERASE_REASON);
        }
        return faults.guard(() -> {
            try (WriteTransaction transaction = study.write(coder, label(order))) {
                ErasureReport report = run(transaction.tables(), coder, order, reason, progress);
                if (report.isEmpty()) {
                    throw faults.of(StoreMessage.NOTHING_TO_ERASE);
                }
                transaction.commit();
                return report;
            }
        });
    }

    private ErasureReport run(Tables tables, Coder coder, ErasureOrder order, String reason, Progress progress)
            throws SQLException, TaskException {
        progress.begin("Looking for the words in the study and its history", 0);
        EditEntry entry = TakingBack.next(tables, coder, label(order), reason, Edit.Kind.ERASE, Optional.empty());
        if (order.what() instanceof ErasureOrder.OfHistory what) {
            return cut(tables, entry, what, progress);
        }
        Planning planning = new Planning(tables, progress);
        Plan plan = planning.of(order);
        if (plan.finder().isIn(reason)) {
            throw faults.of(StoreMessage.ERASE_REASON_WORDS);
        }
        return new Erasing(tables, plan, planning.transcripts(), progress).run(entry);
    }

    private ErasureReport cut(Tables tables, EditEntry entry, ErasureOrder.OfHistory what, Progress progress)
            throws SQLException, TaskException {
        EditEntry first =
                tables.edits().find(what.before()).orElseThrow(() -> faults.of(StoreMessage.NO_EDIT, what.before()));
        return new HistoryErasure(tables, new HistoryCut(tables, first.number(), progress)).run(entry, what.before());
    }

    /** What the history calls it: without any word of the study. */
    private static String label(ErasureOrder order) {
        String everywhere = order.everywhere() ? ", and the same words everywhere" : "";
        if (order.what() instanceof ErasureOrder.OfTranscript) {
            return "Erase a transcript" + everywhere;
        }
        if (order.what() instanceof ErasureOrder.OfPerson) {
            return "Erase a person" + everywhere;
        }
        return order.what() instanceof ErasureOrder.OfWords ? "Erase words" + everywhere : "Erase earlier history";
    }

    @Override
    public boolean isUnfinished() throws TaskException {
        return ask(database -> database.first(UNFINISHED, row -> true)).isPresent();
    }

    @Override
    public void finish(Progress progress) throws TaskException {
        List<Long> cutOff = ask(database -> database.list(UNFINISHED, row -> row.getLong(1)));
        if (cutOff.isEmpty()) {
            return;
        }
        progress.begin("Clearing what is left in free pages", 0);
        study.clearRemains();
        faults.guard(() -> {
            try (WriteTransaction transaction = study.write(PROGRAM, "Finish an erasure")) {
                for (long edit : cutOff) { // and none that somebody made while remains were cleared
                    forget(edit, transaction.tables().database());
                }
                transaction.commit();
            } catch (SQLException e) {
                if (!ServerFaults.has(e, ServerFaults.UNRESOLVED) || isUnfinished()) {
                    throw e;
                }
            }
            return true;
        });
    }

    private static void forget(long edit, Database database) throws SQLException {
        database.update("DELETE FROM erasure WHERE kind = 'OLD_TEXT' AND edit = ?", edit);
        database.update("DELETE FROM erasure_unfinished WHERE edit = ?", edit);
    }

    @Override
    public List<ErasureReport> adopt(StudyStore other, Coder coder, String reason, boolean trial, Progress progress)
            throws TaskException {
        if (!(other.erasure() instanceof DatabaseErasure theirs)) {
            return List.of();
        }
        ErasedBefore missing = missingHere(theirs);
        if (!trial && reason.isBlank()) {
            throw faults.of(StoreMessage.ERASE_REASON);
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        ErasedTexts texts = theirs.ask(database -> ErasedTexts.in(database, progress));
        return faults.guard(() -> {
            try (WriteTransaction transaction = study.write(coder, ADOPTION)) {
                List<ErasureReport> reports = adopt(transaction, missing, texts, coder, reason, progress);
                if (!trial) {
                    transaction.commit();
                }
                return reports;
            }
        });
    }

    private static List<ErasureReport> adopt(
            WriteTransaction transaction,
            ErasedBefore missing,
            ErasedTexts texts,
            Coder coder,
            String reason,
            Progress progress)
            throws SQLException, TaskException {
        List<ErasureReport> reports = new ArrayList<>();
        for (Map.Entry<String, List<ErasureRow>> erasure : missing.rows().entrySet()) {
            Tables tables = transaction.tables().anew();
            EditEntry entry = TakingBack.next(tables, coder, ADOPTION, reason, Edit.Kind.ERASE, Optional.empty());
            Planning planning = new Planning(tables, progress);
            Plan plan = planning.again(erasure.getValue(), texts);
            reports.add(new Erasing(tables, plan, planning.transcripts(), progress)
                    .run(entry, erasure.getKey(), told(erasure.getValue())));
        }
        return reports;
    }

    private static List<ErasureRow> told(List<ErasureRow> erasure) {
        return erasure.stream()
                .filter(row -> row.kind() != ErasureRow.Kind.OLD_TEXT && row.kind() != ErasureRow.Kind.ADOPTED)
                .toList();
    }

    @Override
    public boolean isBehind(StudyStore other) throws TaskException {
        return other.erasure() instanceof DatabaseErasure theirs
                && !missingHere(theirs).isEmpty();
    }

    private ErasedBefore missingHere(DatabaseErasure theirs) throws TaskException {
        ErasedBefore missing = theirs.ask(ErasedBefore::in);
        return ask(database -> {
            missing.removeKnownIn(database);
            return missing;
        });
    }

    @Override
    public StudyStore cleaned(StudyStore other, Progress progress) throws TaskException {
        if (!(other.erasure() instanceof DatabaseErasure theirs)) {
            return other;
        }
        ErasedBefore missing = ask(ErasedBefore::in);
        theirs.ask(database -> {
            missing.removeKnownIn(database);
            return true;
        });
        SpokenLabels labels = ask(SpokenLabels::in);
        if (missing.isEmpty() && labels.renamesIn(theirs.ask(SpokenLabels::in)).isEmpty()) {
            return other;
        }
        return theirs.without(missing, ask(database -> ErasedTexts.in(database, progress)), labels, progress);
    }

    private StudyStore without(ErasedBefore erased, ErasedTexts texts, SpokenLabels labels, Progress progress)
            throws TaskException {
        PassingStudy copy = study.passing();
        try {
            faults.guard(() -> {
                copy.database().execute("PRAGMA foreign_keys = OFF; BEGIN");
                erased.repeatIn(copy.database(), texts, labels, progress);
                copy.database().execute("COMMIT");
                return true;
            });
            return opening.apply(copy);
        } catch (TaskException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    @Override
    public Set<Sha256> erasedTexts() throws TaskException {
        return ask(database -> {
            Set<Sha256> texts = new HashSet<>();
            database.list(
                            "SELECT DISTINCT hash FROM erasure WHERE kind IN ('TEXT', 'OLD_TEXT') AND hash IS NOT NULL",
                            row -> new Sha256(row.getString(1)))
                    .forEach(texts::add);
            return texts;
        });
    }

    private <T> T ask(Question<T> question) throws TaskException {
        return faults.guard(() -> {
            try (ReadTransaction transaction = study.read()) {
                return question.ask(transaction.database());
            }
        });
    }

    private interface Question<T> {

        T ask(Database database) throws SQLException, TaskException;
    }
}
