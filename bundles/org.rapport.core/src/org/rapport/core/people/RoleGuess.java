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
 * Guesses roles: the one that a label says; else, where two or three people speak, the interviewer is the one who asks the
 * most and speaks the least. Who is left beside an interviewer is taken for a leader, unless the label says that nobody in
 * particular speaks. What cannot be told stays open.
 */
final class RoleGuess {

    private RoleGuess() {}

    /** The guessed roles, by label, of those whose role is not known. */
    static Map<String, Role> of(Transcript transcript, Map<String, Role> known) {
        Map<String, Role> guessed = new LinkedHashMap<>();
        List<String> open =
                transcript.speakers().stream().filter(label -> !known.containsKey(label)).toList();
        open.forEach(label -> RoleLabels.role(label).ifPresent(role -> guessed.put(label, role)));
        boolean interviewer = known.containsValue(Role.INTERVIEWER) || guessed.containsValue(Role.INTERVIEWER);
        if (!interviewer) {
            List<String> unnamed = open.stream()
                    .filter(label -> !guessed.containsKey(label) && !RoleLabels.isNobody(label))
                    .toList();
            Optional<String> asking = asking(transcript, unnamed);
            asking.ifPresent(label -> guessed.put(label, Role.INTERVIEWER));
            interviewer = asking.isPresent();
        }
        if (interviewer) {
            open.stream()
                    .filter(label -> !RoleLabels.isNobody(label))
                    .forEach(label -> guessed.putIfAbsent(label, Role.LEADER));
        }
        return guessed;
    }

    private static Optional<String> asking(Transcript transcript, List<String> open) {
        Map<String, Talk> talks = new HashMap<>();
        for (Turn turn : transcript.turns()) {
            turn.speaker()
                    .filter(label -> !RoleLabels.isNobody(label))
                    .ifPresent(label -> talks.computeIfAbsent(label, l -> new Talk())
                            .add(transcript.text().slice(turn.span())));
        }
        return Talk.asking(talks).filter(open::contains);
    }
}
