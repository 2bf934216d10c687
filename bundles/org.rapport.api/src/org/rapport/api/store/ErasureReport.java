// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.study.Edit;
import org.rapport.model.study.RecordKey;

/**
 * What an erasure takes out of a study, or took out.
 *
 * @param edit the erasure as the history tells it; empty if it was only tried
 * @param removed how many records of each kind go whole, from the study as it stands
 * @param changed how many records of each kind lose words
 * @param texts how many texts of transcripts go or lose words, earlier ones included
 * @param sources how many source files go
 * @param edits how many edits lose something of what the history tells of them
 * @param labels how many edits have words in their label or reason that go
 * @param elsewhere where the same words stand besides
 */
public record ErasureReport(
        Optional<Edit> edit,
        Map<RecordKey.Kind, Integer> removed,
        Map<RecordKey.Kind, Integer> changed,
        int texts,
        int sources,
        int edits,
        int labels,
        List<Elsewhere> elsewhere) {

    public ErasureReport {
        Objects.requireNonNull(edit);
        removed = Map.copyOf(removed);
        changed = Map.copyOf(changed);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether there is nothing to erase. */
    public boolean isEmpty() {
        return removed.isEmpty() && changed.isEmpty() && texts + sources + edits + labels == 0;
    }

    /**
     * A place outside of what was named in which the same words stand.
     *
     * @param place what it is, for people, e.g. {@code memo}
     * @param name which one, for people; may be empty
     * @param times how often they stand there
     * @param goes whether they go too
     */
    public record Elsewhere(String place, String name, int times, boolean goes) {

        public Elsewhere {
            Objects.requireNonNull(place);
            Objects.requireNonNull(name);
        }
    }
}
