// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapport.api.store.RecordValues;

/**
 * What was done to two copies before and after the first one joined the second one, told by states.
 *
 * @param base what both began with
 * @param before the first copy when it joined the second one
 * @param after the first copy in the end, as if it had not
 * @param beforeThere the second copy when it was joined
 * @param afterThere the second copy in the end
 */
record MergeHalves(
        Map<String, RecordValues> base,
        Map<String, RecordValues> before,
        Map<String, RecordValues> after,
        Map<String, RecordValues> beforeThere,
        Map<String, RecordValues> afterThere) {

    /**
     * Whether there is a field, or a record that comes or goes, of which both copies speak, which the merge brought,
     * and of which one copy speaks again after it. What is said then is said about what was merged.
     */
    boolean isSpokenOfAgain() {
        Set<String> keys = new TreeSet<>();
        states().forEach(state -> keys.addAll(state.keySet()));
        return keys.stream().anyMatch(this::isSpokenOfAgain);
    }

    private List<Map<String, RecordValues>> states() {
        return List.of(base, before, after, beforeThere, afterThere);
    }

    private boolean isSpokenOfAgain(String key) {
        if (states().stream().anyMatch(state -> !state.containsKey(key))) {
            return isSpokenOfAgain(state -> state.get(key));
        }
        Set<String> fields = new TreeSet<>();
        states().forEach(state -> fields.addAll(state.get(key).fields().keySet()));
        return fields.stream()
                .anyMatch(field -> isSpokenOfAgain(state -> state.get(key).get(field)));
    }

    private boolean isSpokenOfAgain(Function<Map<String, RecordValues>, Object> word) {
        boolean early = differ(word.apply(base), word.apply(before));
        boolean late = differ(word.apply(before), word.apply(after));
        boolean brought = differ(word.apply(base), word.apply(beforeThere));
        boolean lateThere = differ(word.apply(beforeThere), word.apply(afterThere));
        return brought && (early || late) && (late || lateThere);
    }

    private static boolean differ(Object some, Object other) {
        return !Objects.equals(some, other);
    }
}
