// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.core.Texts.transcript;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.model.study.Role;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

class CastingTest {

    private static final String LONG =
            "First we met. Then nobody said anything for a long while, and it was as if all had gone.";

    private final Transcript talk =
            transcript("talk", "Speaker 1: Why?", "Speaker 2: Hm.", "Speaker 2: " + LONG, "Speaker 3: So we did.");

    @Test
    void theNameReplacesTheLabelInTurnsAndTheTextStays() {
        Casting.Cast cast = cast(said("speaker 2", "Maria Lopez", "leader", "Austin"));
        assertThat(cast.transcript().turns())
                .extracting(turn -> turn.speaker().orElseThrow())
                .containsExactly("Speaker 1", "Maria Lopez", "Maria Lopez", "Speaker 3");
        assertThat(cast.transcript().text()).isEqualTo(talk.text());
        assertThat(cast.transcript().turns())
                .extracting(Turn::span)
                .isEqualTo(talk.turns().stream().map(Turn::span).toList());
        assertThat(cast.voices().get(1))
                .isEqualTo(new Voice(
                        List.of("Speaker 2"),
                        "Maria Lopez",
                        Optional.of(Role.LEADER),
                        Voice.Source.GIVEN,
                        Optional.of("Austin"),
                        2,
                        20,
                        "First we met. Then nobody said anything for a long while,…"));
    }

    @Test
    void labelsWithOneNameBecomeOneSpeakerAndTurnsStayApart() {
        Casting.Cast cast = cast(said("Speaker 2", "Maria", "", ""), said("Speaker 3", "Maria", "board", "Austin"));
        assertThat(cast.voices()).extracting(Voice::name).containsExactly("Speaker 1", "Maria");
        Voice maria = cast.voices().get(1);
        assertThat(maria.labels()).containsExactly("Speaker 2", "Speaker 3");
        assertThat(maria.role()).contains(new Role("board"));
        assertThat(maria.person()).contains("Austin");
        assertThat(maria.turns()).isEqualTo(3);
        assertThat(cast.transcript().turns()).hasSize(4);
        assertThat(cast.turnsWithoutRole()).isEqualTo(1);
    }

    @Test
    void anEmptyLabelNamesWhoSpeaksInTheTurnsWithoutOne() {
        Transcript half = transcript("t", "MODERATOR: Why?", "So.", "MODERATOR: And then?", "Gone.");
        Casting.Cast cast = new Casting(new SpeakerMappings(List.of(said("", "Participant", "leader", "")), List.of()))
                .of("a.txt", half);
        assertThat(cast.voices())
                .extracting(voice -> voice.name() + " " + voice.role().orElseThrow() + " " + voice.turns())
                .containsExactly("MODERATOR interviewer 2", "Participant leader 2");
        assertThat(cast.turnsWithoutRole()).isZero();
    }

    @Test
    void aModeratorIsOneAlsoWhereTheAnswersHaveNoLabel() {
        Casting.Cast cast = new Casting(SpeakerMappings.NONE)
                .of("a.txt", transcript("t", "MODERATOR: Why?", "So.", "MODERATOR: And then?"));
        assertThat(cast.voices()).extracting(voice -> voice.role()).containsExactly(Optional.of(Role.INTERVIEWER));
    }

    @Test
    void theRoleIsGuessedFromTheLabelAlsoWhereItGetsAName() {
        Casting.Cast cast = new Casting(new SpeakerMappings(List.of(said("I", "Ann Lee", "", "")), List.of()))
                .of("a.txt", transcript("t", "I: Why?", "P: So."));
        assertThat(cast.voices())
                .extracting(voice -> voice.name() + " " + voice.role().orElseThrow() + " " + voice.source())
                .containsExactly("Ann Lee interviewer GUESSED", "P leader GUESSED");
    }

    @Test
    void whatIsSaidNowGoesBeforeThePresetAndAFileBeforeAll() {
        SpeakerMappings mappings = new SpeakerMappings(
                List.of(said("Speaker 1", "", "judge", "")),
                List.of(
                        said("Speaker 1", "Everywhere", "leader", "Boston"),
                        said("Speaker 1", "Here", "board", "").in(new FilePattern("AUSTIN-*.txt; x"))));
        Voice here = new Casting(mappings).of("d/austin-1.txt", talk).voices().get(0);
        assertThat(here.name()).isEqualTo("Here");
        assertThat(here.role()).contains(new Role("judge"));
        assertThat(here.source()).isEqualTo(Voice.Source.GIVEN);
        assertThat(here.person()).contains("Boston");
        Voice elsewhere = new Casting(new SpeakerMappings(List.of(), mappings.preset()))
                .of("d/boston.txt", talk)
                .voices()
                .get(0);
        assertThat(elsewhere.name()).isEqualTo("Everywhere");
        assertThat(elsewhere.source()).isEqualTo(Voice.Source.PRESET);
    }

    @Test
    void aSampleIsCutAtAWordAndNeverInsideACharacter() {
        assertThat(Sample.of("one\n\ntwo")).isEqualTo("one two");
        assertThat(Sample.of("x ".repeat(200))).hasSizeLessThanOrEqualTo(60).endsWith("x…");
        assertThat(Sample.of("xe\u0301".repeat(40)))
                .hasSizeLessThanOrEqualTo(60)
                .endsWith("x…");
        assertThat(Sample.of("\uD83C\uDF31".repeat(40)))
                .hasSizeLessThanOrEqualTo(60)
                .endsWith("\uD83C\uDF31…");
    }

    @Test
    void aPatternFitsTheNameOfAFileWithoutItsFolder() {
        assertThat(new FilePattern("austin-*.vtt").matches("/data/Austin-03.VTT"))
                .isTrue();
        assertThat(new FilePattern("a?c; x*").matches("c:\\in\\xyz")).isTrue();
        assertThat(new FilePattern("caf\u00e9*").matches("Cafe\u0301-1.vtt"))
                .as("names as on a Mac")
                .isTrue();
        assertThat(new FilePattern("*").matches("")).isTrue();
        assertThat(new FilePattern("a*b*c").matches("a-b-b-c.d")).isFalse();
        assertThat(new FilePattern("a".repeat(9) + "*a".repeat(400)).matches("a".repeat(250) + "b"))
                .isFalse();
    }

    private Casting.Cast cast(SpeakerMapping... given) {
        return new Casting(new SpeakerMappings(List.of(given), List.of())).of("talk.txt", talk);
    }

    static SpeakerMapping said(String label, String name, String role, String person) {
        return new SpeakerMapping(
                label,
                Optional.of(name),
                Optional.of(role).filter(text -> !text.isEmpty()).map(Role::new),
                Optional.of(person),
                Optional.empty());
    }
}
