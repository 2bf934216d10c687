// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final String TEXT = "How was it?\n\nLong.\n\nGo on.";
    private static final Turn FIRST = turn(1, "Ann", 0, 11);
    private static final Turn SECOND = turn(2, "Ben", 13, 18);
    private static final Turn THIRD = turn(3, "Ann", 20, 26);

    @Test
    void namesSpeakersInTheOrderOfTheirFirstTurns() {
        assertThat(transcript(FIRST, SECOND, THIRD).speakers()).containsExactly("Ann", "Ben");
    }

    @Test
    void findsTheTurnOfAnOffset() {
        Transcript transcript = transcript(FIRST, SECOND, THIRD);
        assertThat(transcript.turnAt(0)).contains(FIRST);
        assertThat(transcript.turnAt(12)).contains(FIRST);
        assertThat(transcript.turnAt(13)).contains(SECOND);
        assertThat(transcript.turnAt(25)).contains(THIRD);
    }

    @Test
    void findsNoTurnBeforeTheFirst() {
        assertThat(transcript(turn(1, "Ben", 13, 18)).turnAt(5)).isEmpty();
    }

    @Test
    void refusesTurnsThatOverlapOrLeaveTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> transcript(FIRST, turn(2, "Ben", 10, 18)));
        assertThatIllegalArgumentException().isThrownBy(() -> transcript(turn(1, "Ann", 0, 99)));
    }

    @Test
    void refusesAGapInTheNumbersOfTurns() {
        assertThatIllegalArgumentException().isThrownBy(() -> transcript(FIRST, turn(3, "Ben", 13, 18)));
    }

    @Test
    void neverPrintsItsWords() {
        assertThat(transcript(FIRST).toString()).doesNotContain("Long").doesNotContain("How");
    }

    private static Turn turn(int number, String speaker, int start, int end) {
        return new Turn(number, Optional.of(speaker), new Span(start, end), Optional.empty());
    }

    private static Transcript transcript(Turn... turns) {
        return new Transcript(
                TranscriptId.random(),
                "t",
                "en",
                new TranscriptText(TEXT),
                List.of(turns),
                List.of(),
                List.of(),
                new SourceFile("t.txt", Sha256.of(TEXT)));
    }
}
