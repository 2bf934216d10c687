// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapport.core.importing.Roles;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/**
 * Who speaks in a corrected transcript: who has the same label is the same; a new label whose turns are nearly all those of
 * one label that is gone is that speaker renamed; of anybody else the role is guessed as in an import.
 */
final class SpeakerSuccession {

    private static final double NEARLY_ALL = 0.8;

    private final Transcript before;
    private final Transcript after;
    private final Reanchoring found;

    /** How many characters went from an old label to a new one. */
    private final Map<String, Map<String, Integer>> went = new HashMap<>();

    private final Map<String, Integer> left = new HashMap<>();
    private final Map<String, Integer> arrived = new HashMap<>();

    SpeakerSuccession(Transcript before, Transcript after, Reanchoring found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    /** The speakers of the corrected transcript. */
    List<Speaker> of(List<Speaker> known) {
        before.turns().forEach(this::follow);
        Map<String, Speaker> byName = new HashMap<>();
        known.forEach(speaker -> byName.put(speaker.name(), speaker));
        Set<String> free = new HashSet<>(byName.keySet());
        free.removeAll(after.speakers());
        List<Speaker> speakers = new ArrayList<>();
        for (Speaker guessed : new Roles(Map.of()).of(after)) {
            Optional<Speaker> same = Optional.ofNullable(byName.get(guessed.name()));
            speakers.add(same.or(() -> renamed(guessed.name(), free).map(byName::get))
                    .map(speaker -> named(speaker, guessed.name()))
                    .orElse(guessed));
        }
        return speakers;
    }

    private static Speaker named(Speaker speaker, String name) {
        return new Speaker(speaker.transcript(), name, speaker.role(), speaker.origin(), speaker.person());
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

    private Optional<String> renamed(String now, Set<String> free) {
        return free.stream()
                .filter(old -> {
                    int same = went.getOrDefault(old, Map.of()).getOrDefault(now, 0);
                    return same > 0 && same >= NEARLY_ALL * left.get(old) && same >= NEARLY_ALL * arrived.get(now);
                })
                .findFirst();
    }
}
