// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.core.Texts.transcript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.Speaker.RoleOrigin;
import org.rapport.model.text.Transcript;

class RoleGuessTest {

    private static final String ANSWER = "It began slowly, and then one spring everything we had planned came at once.";

    private static final Transcript NAMES = transcript(
            "names",
            "Ann: How did it begin?",
            "Ben: " + ANSWER,
            "Ann: And who was there?",
            "Ben: Who was there? " + ANSWER,
            "Ann: I see. And what was said (by whom?)",
            "Ben: " + ANSWER);

    @Test
    void takesARoleThatWasGivenWithoutRegardToCase() {
        assertThat(roles(Map.of("BEN", Role.INTERVIEWER), NAMES))
                .containsExactly("Ann leader GUESSED", "Ben interviewer GIVEN");
    }

    @Test
    void takesTheOneWhoAsksForTheInterviewer() {
        assertThat(roles(Map.of(), NAMES)).containsExactly("Ann interviewer GUESSED", "Ben leader GUESSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I",
                "I2",
                "I:",
                "INT",
                "Interviewer",
                "INTERVIEWER 1",
                "Interviewerin",
                "Entrevistador",
                "entrevistadora 2",
                "Enquêteur",
                "Intervistatrice",
                "MODERATOR",
                "Moderator (Kim)",
                "Ann Lee (Interviewer)",
                "Q",
                "Q3",
                "Host",
                "интервьюер",
                "主持人",
                "Haastattelija",
                "Onderzoeker",
                "Pesquisadora"
            })
    void readsAnInterviewerFromTheLabel(String label) {
        assertThat(roles(Map.of(), transcript("labels", label + ": Yes.", "Ben: No.")))
                .containsExactly(label + " interviewer GUESSED", "Ben leader GUESSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Participant", "Participant 7", "P07", "P-3", "Interviewee", "Befragte", "Entrevistada", "TN 2"})
    void readsALeaderFromTheLabel(String label) {
        assertThat(roles(Map.of(), transcript("labels", label + ": Yes."))).containsExactly(label + " leader GUESSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ines Marlowe", "Speaker 1", "A", "B", "In", "Modesta", "P", "Hostrup", "IJ"})
    void takesNoNameForARole(String label) {
        assertThat(roles(Map.of(), transcript("labels", label + ": Yes.", "Ben: No.")))
                .containsExactly(label + " - UNKNOWN", "Ben - UNKNOWN");
    }

    @Test
    void leavesOpenWhoIsNobodyInParticular() {
        Transcript group =
                transcript("g", "Moderator: Yes?", "Ann: No.", "Unknown Speaker: So.", "ALL: Ha.", "??: Hm.");
        assertThat(roles(Map.of(), group))
                .containsExactly(
                        "Moderator interviewer GUESSED",
                        "Ann leader GUESSED",
                        "Unknown Speaker - UNKNOWN",
                        "ALL - UNKNOWN",
                        "?? - UNKNOWN");
    }

    @Test
    void leavesAnInterviewerOpenWhoSpeaksWithNobody() {
        assertThat(roles(Map.of(), transcript("alone", "MODERATOR: Shall we begin?")))
                .containsExactly("MODERATOR - UNKNOWN");
    }

    @Test
    void findsTwoInterviewersOfThree() {
        Transcript two = transcript(
                "two",
                "Ann: When?",
                "Cy: " + ANSWER,
                "Dee: Where?",
                "Cy: " + ANSWER,
                "Ann: Who?",
                "Cy: " + ANSWER,
                "Dee: And then?",
                "Cy: " + ANSWER,
                "Ann: Why?",
                "Cy: " + ANSWER,
                "Dee: And now?",
                "Cy: " + ANSWER);
        assertThat(roles(Map.of(), two))
                .containsExactly("Ann interviewer GUESSED", "Cy leader GUESSED", "Dee interviewer GUESSED");
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
