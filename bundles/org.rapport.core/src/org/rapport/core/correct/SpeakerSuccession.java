// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/** Whose words those of the speakers of a corrected transcript were before. */
final class SpeakerSuccession {

    private static final double NEARLY_ALL = 0.8;
    private static final double MOST = 0.5;

    private final Transcript after;
    private final Reanchoring found;

    /** How many characters went from an old label to a new one. */
    private final Map<String, Map<String, Integer>> went = new HashMap<>();

    private final Map<String, Integer> left = new HashMap<>();
    private final Map<String, Integer> arrived = new HashMap<>();

    /** The old labels that are gone. */
    private final Set<String> free;

    SpeakerSuccession(Transcript before, Transcript after, Reanchoring found) {
        this.after = after;
        this.found = found;
        this.free = new HashSet<>(before.speakers());
        free.removeAll(after.speakers());
        before.turns().forEach(this::follow);
    }

    private void follow(Turn turn) {
        if (turn.speaker().isPresent()) {
            for (int i = turn.span().start(); i < turn.span().end(); i++) {
                OptionalInt place = found.place(i);
                Optional<String> now = place.isEmpty() ? Optional.empty() : speakerAt(place.getAsInt());
                now.ifPresent(name -> count(turn.speaker().get(), name));
            }
        }
    }

    private Optional<String> speakerAt(int offset) {
        return after.turnAt(offset).filter(turn -> turn.span().contains(offset)).flatMap(Turn::speaker);
    }

    private void count(String old, String now) {
        went.computeIfAbsent(old, name -> new HashMap<>()).merge(now, 1, Integer::sum);
        left.merge(old, 1, Integer::sum);
        arrived.merge(now, 1, Integer::sum);
    }

    /** The label that is gone and whose turns are nearly all those of a new label: that speaker has another name now. */
    Optional<String> renamed(String now) {
        return free.stream()
                .filter(old -> isNearlyAllOf(old, now) && moved(old, now) >= NEARLY_ALL * left.get(old))
                .findFirst();
    }

    /** The old label that nearly all words of a new one had, if most were there; others may come from it, too. */
    Optional<String> source(String now) {
        int length = after.turns().stream()
                .filter(turn -> turn.speaker().filter(now::equals).isPresent())
                .mapToInt(turn -> turn.span().length())
                .sum();
        return went.keySet().stream()
                .filter(old -> isNearlyAllOf(old, now) && moved(old, now) >= MOST * length)
                .findFirst();
    }

    private boolean isNearlyAllOf(String old, String now) {
        int moved = moved(old, now);
        return moved > 0 && moved >= NEARLY_ALL * arrived.get(now);
    }

    private int moved(String old, String now) {
        return went.getOrDefault(old, Map.of()).getOrDefault(now, 0);
    }
}
