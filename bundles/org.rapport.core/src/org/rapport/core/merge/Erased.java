// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.store.CopyChange;
import org.rapport.api.store.CopyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.RecordKey;

/** Keeps out what was erased here. */
final class Erased {

    private final CopyReader here;
    private int count;

    Erased(CopyReader here) {
        this.here = here;
    }

    /** The changes without records that were erased here, or stand on one that was. */
    Map<RecordKey, CopyChange> without(Map<RecordKey, CopyChange> changes) throws TaskException {
        Map<RecordKey, CopyChange> left = new LinkedHashMap<>();
        for (CopyChange change : changes.values()) {
            if (isErased(change)) {
                count++;
            } else {
                left.put(change.key(), change);
            }
        }
        return left;
    }

    private boolean isErased(CopyChange change) throws TaskException {
        if (here.isErased(change.key(), change.now())) {
            return true;
        }
        if (change.now().isPresent()) {
            for (Needs.Need need : Needs.of(change.key(), change.now().get())) {
                if (here.isErased(need.on(), Optional.empty())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many records were kept out. */
    int count() {
        return count;
    }
}
