// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.testkit.Samples;

class TranscriptCommandTest extends CommandTesting {

    @Test
    void changesWhatIsSaidOfATranscript() throws TaskException {
        does("transcript rename", "talk", "Dana's talk");
        does("transcript language", "dana's talk", "es");
        assertThat(rows("transcripts")).singleElement().asString().contains("Dana's talk", ",es,");
        assertThat(refuses("transcript rename", "none", "x")).contains("none");
        assertThat(history()).extracting(Edit::label).noneMatch(label -> label.contains("Dana"));
    }

    @Test
    void putsSpeakersAndTurnsRight() throws TaskException {
        does("transcript split", "talk", "2", "Always", "--speaker", "Q");
        does("transcript speaker", "talk", "Eva", "1", "3");
        assertThat(read(reader -> reader.transcript(talk.id())).orElseThrow().turns())
                .extracting(turn -> turn.speaker().orElse(""))
                .containsExactly("Eva", "Dana M.", "Eva");
        does("transcript join", "talk", "2", "3");
        assertThat(read(reader -> reader.transcript(talk.id())).orElseThrow().turns())
                .hasSize(2);
        assertThat(refuses("transcript join", "talk", "2", "9")).contains("no turn 9");
    }

    @Test
    void saysHowManyCodingsGoWithATranscript() throws TaskException {
        does("code", "TR-HON", "--transcript", "talk", "--turn", "1");
        assertThat(does("transcript remove", "talk")).contains("1 coding goes with it");
        assertThat(read(StudyReader::transcripts)).isEmpty();
        study.undo(Samples.ADA);
        assertThat(rows("codings")).hasSize(1);
    }

    @Test
    void describesCoders() throws TaskException {
        does("coder set", "Ben", "--colour", "#336699", "--about", "second coder");
        does("coder set", "Ben", "--about", "");
        assertThat(rows("coder list")).containsExactly("Ada,\"\",0,3,\"\"", "Ben,#336699,0,0,\"\"");
        does("coder forget", "Ben");
        assertThat(refuses("coder forget", "Ben")).contains("Nothing but the name");
    }

    @Test
    void keepsTheReason() throws TaskException {
        does("transcript rename", "talk", "other", "--reason", "it was wrong");
        assertThat(history().get(0).reason()).isEqualTo("it was wrong");
    }
}
