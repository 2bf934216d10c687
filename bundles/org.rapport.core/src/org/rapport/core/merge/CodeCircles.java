// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapport.api.store.RecordValues;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.RecordKey;

/**
 * Finds out whether moves of codes on both sides make a circle. If so, all moved codes are arranged as one side
 * has them: the tree of each side is sound, and codes that only one has stand below codes that both have.
 *
 * @param ours the study
 * @param theirs the other copy
 */
record CodeCircles(Standpoint ours, Standpoint theirs) {

    private static final String PARENT = "parent";

    /** Opens the parents of moved codes, if they make a circle; returns which codes these are. */
    Set<RecordKey> open(Map<RecordKey, RecordMerge> merges, Set<RecordKey> codes) throws TaskException {
        if (!isCircular(codes, merges, Side.OURS) && !isCircular(codes, merges, Side.THEIRS)) {
            return Set.of();
        }
        Set<RecordKey> moved = new HashSet<>();
        for (RecordKey code : codes) {
            Optional<RecordValues> here = ours.state(code);
            Optional<RecordValues> there = theirs.state(code);
            if (here.isPresent()
                    && there.isPresent()
                    && !here.get().get(PARENT).equals(there.get().get(PARENT))) {
                moved.add(code);
                RecordMerge merge = merges.getOrDefault(code, RecordMerge.unchanged(code, here, there));
                merges.put(code, merge.withOpen(PARENT, here));
            }
        }
        return moved;
    }

    private boolean isCircular(Set<RecordKey> codes, Map<RecordKey, RecordMerge> merges, Side side)
            throws TaskException {
        Map<RecordKey, RecordKey> parents = new HashMap<>();
        for (RecordKey code : codes) {
            RecordMerge merge = merges.get(code);
            Optional<RecordValues> state = merge == null ? ours.state(code) : merge.settled(side);
            state.flatMap(values -> values.get(PARENT))
                    .ifPresent(parent -> parents.put(code, new RecordKey(RecordKey.Kind.CODE, parent.toString())));
        }
        return isCircular(parents);
    }

    static boolean isCircular(Map<RecordKey, RecordKey> parents) {
        Function<RecordKey, Boolean> circular = start -> {
            Set<RecordKey> seen = new HashSet<>();
            for (RecordKey at = start; at != null; at = parents.get(at)) {
                if (!seen.add(at)) {
                    return true;
                }
            }
            return false;
        };
        return parents.keySet().stream().anyMatch(circular::apply);
    }
}
