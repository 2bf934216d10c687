// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.model.study.Role;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/**
 * Guesses roles: the one that a label says; else, where two or three people speak, interviewers are those who end their
 * turns with questions. Who is left beside an interviewer is taken for a leader, unless the label says that nobody in
 * particular speaks. What cannot be told stays open, and so does an interviewer who speaks with nobody: those turns hold
 * what others said, too, and would be lost to coding.
 */
final class RoleGuess {

    private RoleGuess() {}

    /** The guessed roles, by label, of those whose role is not known. */
    static Map<String, Role> of(Transcript transcript, Map<String, Role> known) {
        Set<String> labels = transcript.speakers();
        List<String> open = labels.stream()
                .filter(label -> !known.containsKey(label) && !RoleLabels.isNobody(label))
                .toList();
        Map<String, Role> guessed = new LinkedHashMap<>();
        open.forEach(label -> RoleLabels.role(label).ifPresent(role -> guessed.put(label, role)));
        boolean interviewer = known.containsValue(Role.INTERVIEWER) || guessed.containsValue(Role.INTERVIEWER);
        if (!interviewer) {
            Talk.asking(talks(transcript)).stream()
                    .filter(label -> open.contains(label) && !guessed.containsKey(label))
                    .forEach(label -> guessed.put(label, Role.INTERVIEWER));
        }
        if (interviewer || guessed.containsValue(Role.INTERVIEWER)) {
            open.forEach(label -> guessed.putIfAbsent(label, Role.LEADER));
        }
        boolean alone = guessed.size() == labels.size()
                && transcript.turns().stream().allMatch(turn -> turn.speaker().isPresent())
                && guessed.values().stream().allMatch(Role.INTERVIEWER::equals);
        return alone ? Map.of() : guessed;
    }

    private static Map<String, Talk> talks(Transcript transcript) {
        Map<String, Talk> talks = new HashMap<>();
        for (Turn turn : transcript.turns()) {
            turn.speaker().filter(label -> !RoleLabels.isNobody(label)).ifPresent(label -> talks.computeIfAbsent(
                            label, l -> new Talk())
                    .add(transcript.text().slice(turn.span())));
        }
        return talks;
    }
}
