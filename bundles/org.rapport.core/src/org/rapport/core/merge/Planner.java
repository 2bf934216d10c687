// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.CopyChange;
import org.rapport.api.store.MergedRecord;
import org.rapport.api.store.RecordValues;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.RecordKey;

/** Finds out what comes of joining two copies. Reads only. */
final class Planner {

    /** Names the conflict about moves that make a circle. */
    static final String ARRANGEMENT = "arrangement";

    private final Standpoint ours;
    private final Standpoint theirs;
    private final Wording wording;
    private final Settling settling;
    private final String prefix;
    private final Map<RecordKey, RecordMerge> merges = new LinkedHashMap<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();
    private final Map<RecordKey, MergedRecord> results = new LinkedHashMap<>();
    private Set<RecordKey> arranged = Set.of();

    /** {@code prefix} is put before the name of each conflict. */
    Planner(Standpoint ours, Standpoint theirs, Wording wording, Settling settling, String prefix) {
        this.ours = ours;
        this.theirs = theirs;
        this.wording = wording;
        this.settling = settling;
        this.prefix = prefix;
    }

    /** {@code codes} are all codes of this study. */
    MergePlan plan(Set<RecordKey> codes) throws TaskException {
        FieldMerge merging = new FieldMerge(ours, theirs);
        for (RecordKey key : theirs.changes().keySet()) {
            merges.put(key, merging.merge(key));
        }
        Set<RecordKey> tree = new LinkedHashSet<>(codes);
        merges.keySet().stream()
                .filter(key -> key.kind() == RecordKey.Kind.CODE)
                .forEach(tree::add);
        arranged = new CodeCircles(ours, theirs).open(merges, tree);
        List<Knot> knots = new Knots(ours, theirs, merges).find();
        Set<RecordKey> tied = new HashSet<>();
        for (Knot knot : knots) {
            tied.addAll(knot.members());
            settle(knot);
        }
        settleArrangement(tied);
        for (RecordMerge merge : merges.values()) {
            if (!tied.contains(merge.key())) {
                settle(merge);
            }
        }
        dropSuggestions();
        return new MergePlan(changed(), sorted(conflicts), open());
    }

    private Optional<Side> side(String id) {
        return settling.side(prefix + id);
    }

    private void settle(Knot knot) throws TaskException {
        String id = "group " + id(knot.root());
        conflicts.add(wording.knot(prefix + id, knot));
        Optional<Side> side = side(id);
        Standpoint right = side.orElse(Side.OURS) == Side.OURS ? ours : theirs;
        for (RecordKey key : knot.members()) {
            Set<String> settled = side.isPresent() ? Set.of(CopyChange.WHOLE) : Set.of();
            results.put(key, new MergedRecord(key, right.state(key), Map.of(), settled));
        }
    }

    private void settleArrangement(Set<RecordKey> tied) throws TaskException {
        Set<RecordKey> free = new HashSet<>(arranged);
        free.removeAll(tied);
        if (!free.isEmpty()) {
            conflicts.add(wording.arrangement(prefix + ARRANGEMENT, free));
        }
    }

    private void settle(RecordMerge merge) throws TaskException {
        String id = id(merge.key());
        boolean moved = arranged.contains(merge.key());
        Set<String> own = new HashSet<>(merge.open());
        if (moved) {
            own.remove("parent");
        }
        if (!own.isEmpty()) {
            conflicts.add(wording.record(prefix + id, merge.key(), own));
        }
        Optional<Side> mine = own.isEmpty() ? Optional.empty() : side(id);
        Optional<Side> tree = moved ? side(ARRANGEMENT) : Optional.empty();
        Set<String> settled = new HashSet<>(merge.decided());
        mine.ifPresent(side -> settled.addAll(own));
        tree.ifPresent(side -> settled.add("parent"));
        Optional<RecordValues> values =
                merge.settled(field -> (moved && field.equals("parent") ? tree : mine).orElse(Side.OURS));
        results.put(merge.key(), new MergedRecord(merge.key(), values, merge.authors(), settled));
    }

    static String id(RecordKey key) {
        return key.kind().name().toLowerCase(Locale.ROOT) + " " + key.id();
    }

    /** Suggestions whose transcript or code is gone, or no longer so, go too; they can be made again. */
    private void dropSuggestions() throws TaskException {
        Set<RecordKey> suggestions = new LinkedHashSet<>(merges.keySet());
        suggestions.addAll(ours.changes().keySet());
        suggestions.removeIf(key -> key.kind() != RecordKey.Kind.SUGGESTION);
        for (RecordKey key : suggestions) {
            Optional<RecordValues> state = result(key);
            if (state.isPresent()) {
                for (Needs.Need need : Needs.of(key, state.get())) {
                    if (!need.isMet(result(need.on()))) {
                        results.put(key, dropped(key));
                    }
                }
            }
        }
    }

    /** Where the other copy has news of it, this merge decides against it. */
    private MergedRecord dropped(RecordKey key) {
        MergedRecord before = results.get(key);
        boolean news = before != null
                && (!before.authors().isEmpty() || !before.settled().isEmpty());
        return new MergedRecord(key, Optional.empty(), Map.of(), news ? Set.of(CopyChange.WHOLE) : Set.of());
    }

    private Optional<RecordValues> result(RecordKey key) throws TaskException {
        MergedRecord result = results.get(key);
        return result == null ? ours.state(key) : result.values();
    }

    private List<MergedRecord> changed() throws TaskException {
        List<MergedRecord> changed = new ArrayList<>();
        for (MergedRecord result : results.values()) {
            if (!result.settled().isEmpty()
                    || !result.authors().isEmpty()
                    || !result.values().equals(ours.state(result.key()))) {
                changed.add(result);
            }
        }
        return changed;
    }

    private static List<MergeConflict> sorted(List<MergeConflict> conflicts) {
        return conflicts.stream()
                .sorted(Comparator.comparing(MergeConflict::id))
                .toList();
    }

    private List<MergeConflict> open() {
        return sorted(conflicts).stream()
                .filter(conflict -> settling.side(conflict.id()).isEmpty())
                .toList();
    }
}
