// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;

/**
 * The erasures of a study, by the id of the edit that erased first, in this copy or another, in order; those of earlier
 * history are not among them.
 *
 * @param rows what each took out
 */
record ErasedBefore(Map<String, List<ErasureRow>> rows) {

    static ErasedBefore in(Database database) throws SQLException {
        Map<String, List<ErasureRow>> rows = new LinkedHashMap<>();
        record Erasure(long number, String id) {}
        List<Erasure> erasures = database.list(
                "SELECT e.number, e.id FROM " + edits(database)
                        + " e WHERE e.erases = 1 AND e.through IS NULL AND NOT EXISTS"
                        + " (SELECT 1 FROM erasure r WHERE r.edit = e.number AND r.kind = 'HISTORY') ORDER BY e.number",
                row -> new Erasure(row.getLong(1), row.getString(2)));
        for (Erasure erasure : erasures) {
            List<ErasureRow> tookOut = ErasureRow.read(database, erasure.number());
            rows.put(first(tookOut).orElse(erasure.id()), tookOut);
        }
        return new ErasedBefore(rows);
    }

    /** Where all erasures are told, with words or without. */
    private static String edits(Database database) {
        return database.sight() == Database.Sight.PART ? "journal" : "edit";
    }

    /** The erasure that this one repeats, which may have been carried out in another copy. */
    private static Optional<String> first(List<ErasureRow> tookOut) {
        return tookOut.stream()
                .filter(row -> row.kind() == ErasureRow.Kind.ADOPTED)
                .map(ErasureRow::id)
                .findFirst();
    }

    /** Without those that another copy carried out itself. */
    void removeKnownIn(Database other) throws SQLException {
        other.list("SELECT id FROM " + edits(other) + " WHERE erases = 1 AND through IS NULL", row -> row.getString(1))
                .forEach(rows::remove);
        other.list("SELECT id FROM erasure WHERE kind = 'ADOPTED'", row -> row.getString(1))
                .forEach(rows::remove);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Carries them out in a passing copy, each on what the one before left, and calls erased people as the study does;
     * {@code texts} and {@code labels} are those of the study.
     */
    void repeatIn(Database copy, ErasedTexts texts, SpokenLabels labels, Progress progress)
            throws SQLException, TaskException {
        for (List<ErasureRow> erasure : rows.values()) {
            Tables tables = Tables.of(copy);
            Planning planning = new Planning(tables, progress);
            new Erasing(tables, planning.again(erasure, texts), planning.transcripts(), progress).run();
        }
        Map<String, String> renames = labels.renamesIn(SpokenLabels.in(copy));
        if (!renames.isEmpty()) {
            Tables tables = Tables.of(copy);
            Planning planning = new Planning(tables, progress);
            new Erasing(tables, planning.renaming(renames), planning.transcripts(), progress).run();
        }
    }
}
