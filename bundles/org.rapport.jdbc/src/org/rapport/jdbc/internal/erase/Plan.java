// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.model.text.Span;
import org.rapport.model.text.WordFinder;

/**
 * What an erasure takes out, in terms of the tables. Filled in step by step, then applied to every state of every record.
 *
 * @param everywhere whether the words go from all records
 * @param insideWords whether words are also found as part of longer ones
 * @param transcripts ids of transcripts that go with all that hangs on them
 * @param cases ids of cases that go with all that is known of them
 * @param records kind, a blank and id of suggestions, decisions, codings and memos that go
 * @param movers the same of those that also stood elsewhere once: only their states there stay
 * @param labels speakers' labels, and what takes their place
 * @param people those of the labels whose turns go
 * @param blanked words to make unreadable, by the number of the text, in UTF-16 units
 * @param turns whole turns of a person, by the number of the text, in code points
 * @param texts texts that become equal to another one when words go, and the number of the other one
 * @param sources numbers of files that go
 * @param names words that go from the labels and reasons of all edits
 * @param nearNames words that go from those of edits that touched a transcript that goes
 */
record Plan(
        boolean everywhere,
        boolean insideWords,
        Set<String> transcripts,
        Set<String> cases,
        Set<String> records,
        Set<String> movers,
        Map<String, String> labels,
        Set<String> people,
        Map<Long, List<Span>> blanked,
        Map<Long, List<Span>> turns,
        Map<Long, Long> texts,
        Set<Long> sources,
        Set<String> names,
        Set<String> nearNames) {

    static Plan empty(boolean everywhere, boolean insideWords) {
        return new Plan(
                everywhere,
                insideWords,
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashMap<>(),
                new HashSet<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>());
    }

    /** Finds the words that go. */
    WordFinder finder() {
        return new WordFinder(names, insideWords);
    }

    /** Adds to the words of a text that go; those that overlap become one. */
    void blank(long text, List<Span> spans) {
        if (!spans.isEmpty()) {
            List<Span> all = new ArrayList<>(blanked.getOrDefault(text, List.of()));
            all.addAll(spans);
            blanked.put(text, WordFinder.joined(all));
        }
    }

    /** Whether a suggestion, decision, coding or memo stands on a transcript that goes, or within a turn that goes. */
    boolean isOnWhatGoes(RecordTable table, Object[] values) {
        Object text = values[table.index("text")];
        return transcripts.contains(values[table.index("transcript")])
                || text != null
                        && turns.getOrDefault(text, List.of()).stream().anyMatch(turn -> isWithin(turn, table, values));
    }

    private static boolean isWithin(Span turn, RecordTable table, Object[] values) {
        return turn.start() <= (Long) values[table.index("start_cp")]
                && (Long) values[table.index("end_cp")] <= turn.end();
    }
}
