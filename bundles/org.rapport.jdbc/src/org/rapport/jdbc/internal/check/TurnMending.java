// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.edit.WriteTransaction;
import org.rapport.jdbc.internal.record.PackedTurns;
import org.rapport.jdbc.internal.record.TurnRows;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.ServerMessage;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.jdbc.internal.study.StudyDatabase;
import org.rapport.model.coding.Coder;

/**
 * Writes the rows of the table turn anew from the records of their transcripts, where a check found them to differ and
 * the record to stand as the history left it.
 */
final class TurnMending {

    private static final Coder PROGRAM = new Coder("Rapport");
    private static final Set<String> OF_THE_DATABASE = Set.of(
            StoreMessage.CHECK_DATABASE.key(), StoreMessage.CHECK_SCHEMA.key(), ServerMessage.CHECK_TABLES.key());

    private final StudyDatabase study;

    TurnMending(StudyDatabase study) {
        this.study = study;
    }

    /** Does so for what a check found; tells for how many transcripts. */
    Optional<Message> run(List<Problem> found, Progress progress) throws TaskException {
        Set<String> transcripts = mendable(found);
        if (transcripts.isEmpty()) {
            return Optional.empty();
        }
        return study.faults().guard(() -> {
            try (WriteTransaction transaction = study.write(PROGRAM, "Write the rows of turns anew")) {
                int renewed = renew(transaction.tables().database(), transcripts, progress);
                transaction.commit();
                return renewed == 0 ? Optional.empty() : Optional.of(Message.of(StoreMessage.MENDED_TURNS, renewed));
            }
        });
    }

    private static int renew(Database database, Set<String> transcripts, Progress progress)
            throws SQLException, TaskException {
        TurnRows rows = new TurnRows(database);
        int renewed = 0;
        for (String id : transcripts) {
            progress.checkpoint();
            Optional<List<PackedTurns.Row>> turns = TextCheck.packedTurns(database, id);
            if (turns.isPresent()) {
                rows.renew(id, turns.get());
                renewed++;
            }
        }
        return renewed;
    }

    /** None where the database is damaged: writing could make it worse. */
    private static Set<String> mendable(List<Problem> found) {
        Set<String> transcripts = new LinkedHashSet<>();
        if (Findings.areCutShort(found)
                || found.stream()
                        .anyMatch(problem ->
                                OF_THE_DATABASE.contains(problem.message().key()))) {
            return transcripts;
        }
        for (Message message : of(found, StoreMessage.CHECK_TURNS)) {
            transcripts.add(message.arguments().get(0));
        }
        for (Message message : of(found, StoreMessage.CHECK_STATE)) {
            transcripts.remove(message.arguments().get(1));
        }
        return transcripts;
    }

    private static List<Message> of(List<Problem> found, StoreMessage template) {
        return found.stream()
                .map(Problem::message)
                .filter(message -> message.key().equals(template.key()))
                .toList();
    }
}
