// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;

/**
 * The edits of this copy after the last one up to which another copy knows all of them. What was done and taken back
 * again, or taken back and made again, before the other copy could know, is left out.
 *
 * @param edits the edits, in order
 * @param untold what is left out, wherever it stands
 */
public record Suffix(List<EditEntry> edits, Set<EditId> untold) {

    public static Suffix unknownTo(Set<EditId> known, Tables tables) throws SQLException {
        List<EditEntry> own = tables.edits().own(0, EnumSet.allOf(RecordTable.class));
        Set<EditId> untold = untold(own, known);
        int from = 0;
        while (from < own.size() && isSettled(own.get(from), known, untold)) {
            from++;
        }
        List<EditEntry> edits = new ArrayList<>(own.subList(from, own.size()));
        edits.removeIf(entry -> untold.contains(entry.edit().id()));
        return new Suffix(List.copyOf(edits), untold);
    }

    private static boolean isSettled(EditEntry entry, Set<EditId> known, Set<EditId> untold) {
        return known.contains(entry.edit().id()) || untold.contains(entry.edit().id());
    }

    /** An edit with all its undos and redos, so far as they are unknown, if things stand as with what is known. */
    private static Set<EditId> untold(List<EditEntry> own, Set<EditId> known) {
        Map<EditId, List<Edit>> byTarget = new LinkedHashMap<>();
        for (EditEntry entry : own) {
            Edit edit = entry.edit();
            byTarget.computeIfAbsent(edit.target().orElse(edit.id()), any -> new ArrayList<>())
                    .add(edit);
        }
        Set<EditId> untold = new HashSet<>();
        for (List<Edit> about : byTarget.values()) {
            boolean inEffect = about.get(about.size() - 1).kind() != Edit.Kind.UNDO;
            boolean inEffectThere = false;
            for (Edit edit : about) {
                inEffectThere = known.contains(edit.id()) ? edit.kind() != Edit.Kind.UNDO : inEffectThere;
            }
            if (inEffect == inEffectThere) {
                about.stream().map(Edit::id).filter(id -> !known.contains(id)).forEach(untold::add);
            }
        }
        return untold;
    }
}
