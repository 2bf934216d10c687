// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.core.Texts.transcript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.Speaker.RoleOrigin;
import org.rapport.model.text.Transcript;

class RoleGuessTest {

    private static final String ANSWER = "It began slowly, and then one spring everything we had planned came at once.";

    private static final Transcript NAMES = transcript(
            "names", "Ann: How did it begin?", "Ben: " + ANSWER, "Ann: And who was there?", "Ben: " + ANSWER);

    @Test
    void takesARoleThatWasGivenWithoutRegardToCase() {
        assertThat(roles(Map.of("BEN", Role.INTERVIEWER), NAMES))
                .containsExactly("Ann leader GUESSED", "Ben interviewer GIVEN");
    }

    @Test
    void takesTheOneWhoAsksForTheInterviewer() {
        assertThat(roles(Map.of(), NAMES)).containsExactly("Ann interviewer GUESSED", "Ben leader GUESSED");
    }

    @Test
    void readsTheRoleFromTheLabel() {
        assertThat(roles(Map.of(), transcript("labels", "I: Yes.", "P: No.")))
                .containsExactly("I interviewer GUESSED", "P leader GUESSED");
        assertThat(roles(Map.of(), transcript("labels", "Interviewer: Yes.", "P07: No.")))
                .containsExactly("Interviewer interviewer GUESSED", "P07 leader GUESSED");
    }

    @Test
    void leavesRolesOpenWhereNobodyPlainlyAsks() {
        Transcript chat = transcript("chat", "Ann: " + ANSWER, "Ben: " + ANSWER, "Ann: " + ANSWER, "Ben: " + ANSWER);
        assertThat(roles(Map.of(), chat)).containsExactly("Ann - UNKNOWN", "Ben - UNKNOWN");
    }

    @Test
    void leavesRolesOpenInALargeRound() {
        Transcript round = transcript("round", "A1: Why?", "B1: So.", "C1: Why?", "D1: " + ANSWER, "A1: Why?");
        assertThat(roles(Map.of(), round)).allMatch(speaker -> speaker.endsWith("UNKNOWN"));
    }

    private static List<String> roles(Map<String, Role> given, Transcript transcript) {
        return new Casting(SpeakerMappings.ofRoles(given))
                .of("x.txt", transcript).voices().stream()
                        .map(voice -> voice.speaker(transcript.id(), Optional.empty()))
                        .map(RoleGuessTest::shown)
                        .toList();
    }

    private static String shown(Speaker speaker) {
        RoleOrigin origin = speaker.origin();
        return speaker.name() + " " + speaker.role().map(Role::name).orElse("-") + " " + origin;
    }
}
