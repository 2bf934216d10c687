// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.CopyChange;
import org.rapport.api.store.RecordValues;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;

/**
 * One copy as a merge sees it: what it changed since the other one knew all of it, what it knows, how its records
 * stand. For one thread.
 */
final class Standpoint {

    private final Map<RecordKey, CopyChange> changes;
    private final Set<EditId> lineage;
    private final States states;
    private final Map<RecordKey, Optional<RecordValues>> known = new HashMap<>();

    Standpoint(Map<RecordKey, CopyChange> changes, Set<EditId> lineage, States states) {
        this.changes = changes;
        this.lineage = lineage;
        this.states = states;
    }

    Map<RecordKey, CopyChange> changes() {
        return changes;
    }

    boolean knows(EditId edit) {
        return lineage.contains(edit);
    }

    /** What became of the record; nothing, if no edit touched it. */
    CopyChange change(RecordKey key) throws TaskException {
        CopyChange change = changes.get(key);
        if (change != null) {
            return change;
        }
        Optional<RecordValues> now = state(key);
        return new CopyChange(key, now, now, Map.of());
    }

    /** How the record stands. */
    Optional<RecordValues> state(RecordKey key) throws TaskException {
        CopyChange change = changes.get(key);
        if (change != null) {
            return change.now();
        }
        Optional<RecordValues> state = known.get(key);
        if (state == null) {
            state = states.of(key);
            known.put(key, state);
        }
        return state;
    }

    /** Tells how records stand that were not changed. */
    @FunctionalInterface
    interface States {

        Optional<RecordValues> of(RecordKey key) throws TaskException;
    }
}
