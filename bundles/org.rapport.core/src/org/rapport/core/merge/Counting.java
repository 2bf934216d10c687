// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapport.api.store.MergedRecord;
import org.rapport.api.store.RecordValues;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.RecordKey;

/**
 * Counts what a merge brings, by kind and coder.
 *
 * @param ours the study before it
 */
record Counting(Standpoint ours) {

    List<MergeCount> count(List<MergedRecord> records) throws TaskException {
        Map<RecordKey.Kind, Map<String, int[]>> counts = new TreeMap<>();
        for (MergedRecord record : records) {
            Optional<RecordValues> before = ours.state(record.key());
            if (!before.equals(record.values())) {
                counts.computeIfAbsent(record.key().kind(), any -> new TreeMap<>())
                        .computeIfAbsent(coder(record.values().or(() -> before).orElseThrow()), any -> new int[3])[
                        before.isEmpty() ? 0 : record.values().isPresent() ? 1 : 2]++;
            }
        }
        List<MergeCount> list = new ArrayList<>();
        counts.forEach((kind, byCoder) ->
                byCoder.forEach((coder, count) -> list.add(new MergeCount(kind, coder, count[0], count[1], count[2]))));
        list.sort(Comparator.comparing(MergeCount::kind).thenComparing(MergeCount::coder));
        return list;
    }

    private static String coder(RecordValues values) {
        return values.get("coder")
                .or(() -> values.get("author"))
                .map(Object::toString)
                .orElse("");
    }
}
