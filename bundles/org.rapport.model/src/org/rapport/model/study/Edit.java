// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.coding.Coder;

/**
 * One thing a person did to a study, as its history tells it.
 *
 * @param id its identity
 * @param predecessor the edit before it; empty for the first
 * @param coder who
 * @param at when
 * @param label what, in the user's words, e.g. {@code Import 6 transcripts}
 * @param reason why; empty if nothing was said
 * @param kind whether it was done, undone or redone
 * @param target for an undo or redo: the edit that it took back or made again
 * @param records how many records it touched
 * @param joined for a merge: the last edit of the copy that it joined; else empty
 * @param through for an edit of another copy: the merge that brought it; it is told here and cannot be undone by itself
 */
public record Edit(
        EditId id,
        Optional<EditId> predecessor,
        Coder coder,
        Instant at,
        String label,
        String reason,
        Kind kind,
        Optional<EditId> target,
        int records,
        Optional<EditId> joined,
        Optional<EditId> through) {

    /** An edit made in this copy that joins no other. */
    public Edit(
            EditId id,
            Optional<EditId> predecessor,
            Coder coder,
            Instant at,
            String label,
            String reason,
            Kind kind,
            Optional<EditId> target,
            int records) {
        this(id, predecessor, coder, at, label, reason, kind, target, records, Optional.empty(), Optional.empty());
    }

    public Edit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(predecessor);
        Objects.requireNonNull(coder);
        Objects.requireNonNull(at);
        Objects.requireNonNull(label);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(joined);
        Objects.requireNonNull(through);
        if ((kind == Kind.UNDO || kind == Kind.REDO) != target.isPresent()) {
            throw new IllegalArgumentException("an undo or redo, and nothing else, has a target");
        }
    }

    public Edit withRecords(int count) {
        return new Edit(id, predecessor, coder, at, label, reason, kind, target, count, joined, through);
    }

    /** The same edit as a copy tells it that got to know it by a merge. */
    public Edit through(EditId merge) {
        return new Edit(id, predecessor, coder, at, label, reason, kind, target, records, joined, Optional.of(merge));
    }

    /** What an edit does to the history. */
    public enum Kind {
        DO,
        UNDO,
        REDO,
        /** Took words out of the study and its history for good; it cannot be undone. */
        ERASE
    }
}
