// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/**
 * The turns of a transcript that may be evidence: those of speakers whose role is known and not interviewer.
 *
 * @param evidence the turns, in order
 * @param withoutRole how many turns are left out because nobody, or somebody without a role, speaks them
 */
record EvidenceTurns(List<Turn> evidence, int withoutRole) {

    static EvidenceTurns of(Transcript transcript, List<Speaker> speakers) {
        Map<String, Role> roles = new HashMap<>();
        speakers.forEach(speaker -> speaker.role().ifPresent(role -> roles.put(speaker.name(), role)));
        List<Turn> evidence = new ArrayList<>();
        int without = 0;
        for (Turn turn : transcript.turns()) {
            Optional<Role> role = turn.speaker().map(roles::get);
            if (role.isEmpty()) {
                without++;
            } else if (!role.get().equals(Role.INTERVIEWER)) {
                evidence.add(turn);
            }
        }
        return new EvidenceTurns(List.copyOf(evidence), without);
    }
}
