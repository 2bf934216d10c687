// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.List;
import org.rapport.api.store.MergedRecord;

/**
 * What comes of joining another copy.
 *
 * @param records how records shall stand that change, or of which the other copy says something that is not known here
 * @param conflicts what is open, or was before it was settled
 * @param open the conflicts that nobody settled; while there are any, nothing may be changed
 */
record MergePlan(List<MergedRecord> records, List<MergeConflict> conflicts, List<MergeConflict> open) {

    MergePlan {
        records = List.copyOf(records);
        conflicts = List.copyOf(conflicts);
        open = List.copyOf(open);
    }

    /** Whether all that the other copy says is known here. */
    boolean isNothing() {
        return records.isEmpty() && conflicts.isEmpty();
    }
}
