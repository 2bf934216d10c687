// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.RecordValues;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.RecordKey;

/**
 * Finds the records that do not go together once both copies are joined: a code that one removed and the other
 * used, a text that one corrected and the other coded. Each such group, with all that depends on the same choice,
 * is a knot: taken whole from one side it is sound, as that side was.
 */
final class Knots {

    private static final Comparator<RecordKey> ORDER =
            Comparator.comparing(RecordKey::kind).thenComparing(RecordKey::id);

    private final Standpoint ours;
    private final Standpoint theirs;
    private final Map<RecordKey, RecordMerge> merges;
    private final Set<RecordKey> touched = new LinkedHashSet<>();
    private final Map<RecordKey, RecordKey> leaders = new HashMap<>();
    private final Set<RecordKey> supports = new HashSet<>();

    Knots(Standpoint ours, Standpoint theirs, Map<RecordKey, RecordMerge> merges) {
        this.ours = ours;
        this.theirs = theirs;
        this.merges = merges;
        touched.addAll(ours.changes().keySet());
        touched.addAll(merges.keySet());
    }

    List<Knot> find() throws TaskException {
        for (RecordKey key : touched) {
            if (key.kind() != RecordKey.Kind.SUGGESTION) {
                tieMerged(key);
            }
        }
        if (!leaders.isEmpty()) {
            close();
        }
        return knots();
    }

    /** Every way in which the record may come out. */
    private List<Optional<RecordValues>> outcomes(RecordKey key) throws TaskException {
        RecordMerge merge = merges.get(key);
        if (merge == null) {
            return List.of(ours.state(key));
        }
        return merge.open().isEmpty()
                ? List.of(merge.agreed())
                : List.of(merge.settled(Side.OURS), merge.settled(Side.THEIRS));
    }

    private void tieMerged(RecordKey key) throws TaskException {
        for (Optional<RecordValues> outcome : outcomes(key)) {
            if (outcome.isPresent()) {
                for (Needs.Need need : Needs.of(key, outcome.get())) {
                    if (!isMet(need)) {
                        tie(key, need.on());
                    }
                }
                if (key.equals(RecordKey.CODEBOOK)) {
                    tieNamed(outcome.get());
                }
            }
        }
    }

    private boolean isMet(Needs.Need need) throws TaskException {
        for (Optional<RecordValues> support : outcomes(need.on())) {
            if (!need.isMet(support)) {
                return false;
            }
        }
        return true;
    }

    private void tieNamed(RecordValues codebook) throws TaskException {
        for (RecordKey code : touched) {
            if (code.kind() == RecordKey.Kind.CODE
                    && outcomes(code).stream().anyMatch(Optional::isEmpty)
                    && Needs.names(codebook, code)) {
                tie(RecordKey.CODEBOOK, code);
            }
        }
    }

    private void tie(RecordKey resting, RecordKey support) {
        supports.add(support);
        RecordKey one = leader(resting);
        RecordKey other = leader(support);
        leaders.put(one, other);
        leaders.putIfAbsent(other, other);
    }

    private RecordKey leader(RecordKey key) {
        RecordKey at = key;
        for (RecordKey up = leaders.get(at); up != null && !up.equals(at); up = leaders.get(at)) {
            at = up;
        }
        return at;
    }

    /** Adds what would not go with the members if these were taken from one side. */
    private void close() throws TaskException {
        Map<RecordKey, List<Resting>> resting = resting();
        Deque<RecordKey> due = new ArrayDeque<>(leaders.keySet());
        Set<RecordKey> done = new HashSet<>();
        while (!due.isEmpty()) {
            RecordKey member = due.pop();
            if (done.add(member)) {
                for (Resting other : resting.getOrDefault(member, List.of())) {
                    Standpoint against = other.side() == Side.OURS ? theirs : ours;
                    if (!other.need().isMet(against.state(member))) {
                        tie(other.key(), member);
                        due.add(other.key());
                    }
                }
                for (Side side : Side.values()) {
                    due.addAll(tieSupports(member, side));
                }
            }
        }
    }

    /** What rests on each record, on either side. */
    private Map<RecordKey, List<Resting>> resting() throws TaskException {
        Map<RecordKey, List<Resting>> resting = new HashMap<>();
        for (RecordKey key : touched) {
            for (Side side : Side.values()) {
                Optional<RecordValues> state = of(side).state(key);
                if (state.isPresent() && key.kind() != RecordKey.Kind.SUGGESTION) {
                    for (Needs.Need need : needs(key, state.get())) {
                        resting.computeIfAbsent(need.on(), any -> new ArrayList<>())
                                .add(new Resting(key, need, side));
                    }
                }
            }
        }
        return resting;
    }

    private List<RecordKey> tieSupports(RecordKey member, Side side) throws TaskException {
        List<RecordKey> added = new ArrayList<>();
        Optional<RecordValues> state = of(side).state(member);
        if (state.isPresent()) {
            for (Needs.Need need : needs(member, state.get())) {
                if (!need.isMet(of(side.other()).state(need.on()))) {
                    tie(member, need.on());
                    added.add(need.on());
                }
            }
        }
        return added;
    }

    private List<Needs.Need> needs(RecordKey key, RecordValues state) {
        List<Needs.Need> needs = new ArrayList<>(Needs.of(key, state));
        if (key.equals(RecordKey.CODEBOOK)) {
            touched.stream()
                    .filter(code -> code.kind() == RecordKey.Kind.CODE && Needs.names(state, code))
                    .forEach(code -> needs.add(Needs.Need.there(code)));
        }
        return needs;
    }

    private Standpoint of(Side side) {
        return side == Side.OURS ? ours : theirs;
    }

    private List<Knot> knots() {
        Map<RecordKey, Set<RecordKey>> groups = new LinkedHashMap<>();
        leaders.keySet().stream().sorted(ORDER).forEach(key -> groups.computeIfAbsent(
                        leader(key), any -> new LinkedHashSet<>())
                .add(key));
        List<Knot> knots = new ArrayList<>();
        for (Set<RecordKey> members : groups.values()) {
            RecordKey root =
                    members.stream().filter(supports::contains).min(ORDER).orElseThrow();
            knots.add(new Knot(root, members));
        }
        return knots;
    }

    private record Resting(RecordKey key, Needs.Need need, Side side) {}
}
