// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapport.jdbc.internal.record.TranscriptRows;
import org.rapport.jdbc.internal.sql.Database;

/**
 * The labels of the transcripts of a study as they stand.
 *
 * @param labels those of a transcript in order, by its id and the digest of its text
 */
record SpokenLabels(Map<String, List<String>> labels) {

    static SpokenLabels in(Database database) throws SQLException {
        Map<String, List<String>> labels = new HashMap<>();
        database.list(
                        "SELECT t.id, x.hash, t.speakers FROM transcript t JOIN text x ON x.number = t.text",
                        row -> Map.entry(
                                row.getString(1) + " " + row.getString(2), TranscriptRows.speakers(row.getString(3))))
                .forEach(entry -> labels.put(entry.getKey(), entry.getValue()));
        return new SpokenLabels(labels);
    }

    /**
     * Erased labels of a copy that are called otherwise here, and how: two copies may have given the same person other
     * numbers. Empty if it cannot be done without making two people one.
     */
    Map<String, String> renamesIn(SpokenLabels copy) {
        Map<String, String> renames = new HashMap<>();
        copy.labels().forEach((transcript, theirs) -> {
            List<String> ours = labels.getOrDefault(transcript, List.of());
            for (int place = 0; ours.size() == theirs.size() && place < ours.size(); place++) {
                if (ErasedLabels.isErased(ours.get(place)) && ErasedLabels.isErased(theirs.get(place))) {
                    renames.putIfAbsent(theirs.get(place), ours.get(place));
                }
            }
        });
        boolean apart = copy.count(label -> renames.getOrDefault(label, label)) == copy.count(label -> label);
        renames.entrySet().removeIf(rename -> !apart || rename.getKey().equals(rename.getValue()));
        return renames;
    }

    /** How many there are when each is called otherwise. */
    private long count(UnaryOperator<String> name) {
        return labels.values().stream()
                .flatMap(List::stream)
                .map(name)
                .distinct()
                .count();
    }
}
