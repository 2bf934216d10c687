// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapport.api.store.CopyChange;
import org.rapport.api.store.RecordValues;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;

/**
 * What comes of one record.
 *
 * @param key the record
 * @param theirs how it stands in the other copy
 * @param agreed how it shall stand; what is open as it stands here
 * @param authors the edits of the other copy that are followed, by field; also where they say what is said here
 * @param decided the fields about which this merge decides by rule against what the other copy says
 * @param open the fields, or {@link CopyChange#WHOLE}, about which a person must say
 */
record RecordMerge(
        RecordKey key,
        Optional<RecordValues> theirs,
        Optional<RecordValues> agreed,
        Map<String, EditId> authors,
        Set<String> decided,
        Set<String> open) {

    RecordMerge {
        authors = Map.copyOf(authors);
        decided = Set.copyOf(decided);
        open = Set.copyOf(open);
    }

    static RecordMerge unchanged(RecordKey key, Optional<RecordValues> ours, Optional<RecordValues> theirs) {
        return new RecordMerge(key, theirs, ours, Map.of(), Set.of(), Set.of());
    }

    /** How the record stands if what is open is settled so. */
    Optional<RecordValues> settled(Function<String, Side> sides) {
        if (open.contains(CopyChange.WHOLE)) {
            return sides.apply(CopyChange.WHOLE) == Side.OURS ? agreed : theirs;
        }
        if (open.isEmpty() || agreed.isEmpty() || theirs.isEmpty()) {
            return agreed;
        }
        RecordValues result = agreed.get();
        for (String field : open) {
            if (sides.apply(field) == Side.THEIRS) {
                result = result.with(field, theirs.get().get(field));
            }
        }
        return Optional.of(result);
    }

    Optional<RecordValues> settled(Side side) {
        return settled(field -> side);
    }

    RecordMerge withOpen(String field, Optional<RecordValues> ours) {
        Set<String> more = new HashSet<>(open);
        more.add(field);
        Map<String, EditId> fewer = new HashMap<>(authors);
        fewer.remove(field);
        Optional<RecordValues> back =
                agreed.map(values -> values.with(field, ours.flatMap(before -> before.get(field))));
        return new RecordMerge(key, theirs, back, fewer, decided, more);
    }
}
