// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.ForeignEdit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;

/**
 * The edits that a copy knows: its own, and those that came through a merge that is not taken back.
 *
 * @param tables the study
 */
public record Lineage(Tables tables) {

    private static final String JOINED = "e.through IS NOT NULL AND COALESCE((SELECT u.kind FROM edit u"
            + " WHERE u.target = e.through AND u.through IS NULL ORDER BY u.number DESC LIMIT 1), 'REDO') <> 'UNDO'";

    /** All of them, in the order in which they came here. */
    public Set<EditId> all() throws SQLException {
        return new LinkedHashSet<>(ids("e.through IS NULL OR " + JOINED));
    }

    private List<EditId> ids(String which) throws SQLException {
        return tables.database()
                .list(
                        "SELECT e.id FROM edit e WHERE " + which + " ORDER BY e.number",
                        row -> EditId.of(row.getString(1)));
    }

    /** Those that are in neither set, each with its touches. */
    public List<ForeignEdit> besides(Set<EditId> known, Set<EditId> untold) throws SQLException {
        List<ForeignEdit> edits = new ArrayList<>();
        for (EditId id : all()) {
            if (!known.contains(id) && !untold.contains(id)) {
                EditEntry entry = tables.edits().find(id).orElseThrow();
                edits.add(new ForeignEdit(entry.edit(), touches(entry.number())));
            }
        }
        return edits;
    }

    private List<ForeignEdit.Touch> touches(long edit) throws SQLException {
        return tables.database()
                .list(
                        "SELECT kind, about, id, records FROM edit_touch WHERE edit = ? ORDER BY about, id, kind",
                        row -> new ForeignEdit.Touch(
                                RecordKey.Kind.valueOf(row.getString(1)),
                                RecordKey.Kind.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getInt(4)),
                        edit);
    }

    /** Tells these edits here, through the merge; those that are told already came through another one, taken back. */
    public void tell(List<ForeignEdit> edits, EditId merge) throws SQLException {
        for (ForeignEdit foreign : edits) {
            Optional<EditEntry> told = tables.edits().find(foreign.edit().id());
            if (told.isPresent()) {
                tables.database()
                        .update(
                                "UPDATE edit SET through = ? WHERE number = ? AND through IS NOT NULL",
                                merge.toString(),
                                told.get().number());
                new Seals(tables.database()).put(told.get().number());
            } else {
                insert(foreign, tables.edits().lastNumber() + 1, merge);
            }
        }
    }

    private void insert(ForeignEdit foreign, long number, EditId merge) throws SQLException {
        tables.edits().insert(new EditEntry(number, foreign.edit().through(merge)));
        for (ForeignEdit.Touch touch : foreign.touches()) {
            tables.database()
                    .update(
                            "INSERT INTO edit_touch (edit, kind, about, id, records) VALUES (?, ?, ?, ?, ?)",
                            number,
                            touch.kind().name(),
                            touch.about().name(),
                            touch.id(),
                            touch.records());
        }
        new Seals(tables.database()).put(number);
    }

    /** Says which copy the edit joins. */
    public void join(long number, EditId head) throws SQLException {
        tables.database().update("UPDATE edit SET joined = ? WHERE number = ?", head.toString(), number);
    }
}
