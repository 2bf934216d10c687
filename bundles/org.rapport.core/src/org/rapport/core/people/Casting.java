// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.model.study.Role;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/**
 * Gives the speakers of transcripts their names, roles and cases: what a person said of their labels, and else the guess.
 * Labels with one name become one speaker; turns stay as they are. For any number of threads.
 */
public final class Casting {

    private final MappingIndex mappings;

    public Casting(SpeakerMappings mappings) {
        this.mappings = new MappingIndex(mappings);
    }

    /**
     * A transcript whose speakers are known.
     *
     * @param transcript with the names instead of the labels
     * @param voices its speakers, in the order of their first turns
     */
    public record Cast(Transcript transcript, List<Voice> voices) {

        public Cast {
            voices = List.copyOf(voices);
        }

        /** How many turns have no speaker with a role. */
        public int turnsWithoutRole() {
            int with = voices.stream()
                    .filter(voice -> voice.role().isPresent())
                    .mapToInt(Voice::turns)
                    .sum();
            return transcript.turns().size() - with;
        }
    }

    /** The speakers of a transcript that was read from a file. */
    public Cast of(String file, Transcript read) {
        Transcript transcript = mappings.of(file, "").name().isPresent() ? allLabelled(read) : read;
        Map<String, Said> said = new LinkedHashMap<>();
        Map<String, Role> known = new HashMap<>();
        for (String label : transcript.speakers()) {
            Said words = mappings.of(file, label);
            said.put(label, words);
            words.role().ifPresent(role -> known.put(label, role));
        }
        Map<String, Role> guessed = RoleGuess.of(transcript, known);
        Map<String, String> names = new HashMap<>();
        Map<String, VoiceDraft> drafts = new LinkedHashMap<>();
        said.forEach((label, words) -> {
            String name = words.name().orElse(label);
            names.put(label, name);
            drafts.computeIfAbsent(name, VoiceDraft::new).add(label, words, Optional.ofNullable(guessed.get(label)));
        });
        for (Turn turn : transcript.turns()) {
            turn.speaker().ifPresent(label -> drafts.get(names.get(label))
                    .say(transcript.text().slice(turn.span())));
        }
        return new Cast(
                renamed(transcript, names),
                drafts.values().stream().map(VoiceDraft::voice).toList());
    }

    /** With an empty label for the turns without one, since somebody said who speaks there. */
    private static Transcript allLabelled(Transcript transcript) {
        return transcript.withTurns(transcript.turns().stream()
                .map(turn -> new Turn(turn.number(), Optional.of(turn.speaker().orElse("")), turn.span(), turn.time()))
                .toList());
    }

    private static Transcript renamed(Transcript transcript, Map<String, String> names) {
        if (names.entrySet().stream().allMatch(entry -> entry.getKey().equals(entry.getValue()))) {
            return transcript;
        }
        return transcript.withTurns(transcript.turns().stream()
                .map(turn -> new Turn(turn.number(), turn.speaker().map(names::get), turn.span(), turn.time()))
                .toList());
    }
}
