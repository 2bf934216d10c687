// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.List;
import java.util.Optional;
import org.rapport.model.study.Edit;

/**
 * What a merge did, or would do.
 *
 * @param copies what came of each copy, in order; ends with the first that has open conflicts
 * @param edit the edit that joined them; empty if nothing was changed
 */
public record MergeReport(List<OfCopy> copies, Optional<Edit> edit) {

    public MergeReport {
        copies = List.copyOf(copies);
    }

    /** What nobody settled; while there is any, nothing is changed. */
    public List<MergeConflict> open() {
        return copies.stream().flatMap(copy -> copy.open().stream()).toList();
    }

    /**
     * What came of one copy.
     *
     * @param name what the copy is called
     * @param counts the records that it brings, without those that are in conflict and not settled
     * @param conflicts all conflicts, settled or not
     * @param open the conflicts that nobody settled
     * @param notes what people should know besides
     * @param edits how many of its edits were not known here
     */
    public record OfCopy(
            String name,
            List<MergeCount> counts,
            List<MergeConflict> conflicts,
            List<MergeConflict> open,
            List<String> notes,
            int edits) {

        public OfCopy {
            counts = List.copyOf(counts);
            conflicts = List.copyOf(conflicts);
            open = List.copyOf(open);
            notes = List.copyOf(notes);
        }
    }
}
