// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.rapport.model.text.Cue;
import org.rapport.model.text.Mark;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/** What holds for every transcript that an importer makes, whatever the file. */
public final class TranscriptLaws {

    private final Transcript transcript;
    private final String text;

    private TranscriptLaws(Transcript transcript) {
        this.transcript = transcript;
        this.text = transcript.text().value();
    }

    /**
     * Fails unless the text is the turns with a blank line between, nothing splits a surrogate pair, marks lie in the
     * text and cues in turns, both in order, and lines end with {@code \n}.
     */
    public static void check(Transcript transcript) {
        TranscriptLaws laws = new TranscriptLaws(transcript);
        laws.checkTurns();
        laws.checkLines();
        laws.checkSpans(transcript.marks().stream().map(Mark::span).toList(), "marks");
        laws.checkSpans(transcript.cues().stream().map(Cue::span).toList(), "cues");
        laws.checkCues();
    }

    private void checkTurns() {
        int end = 0;
        for (Turn turn : transcript.turns()) {
            Span span = turn.span();
            assertThat(text.substring(end, span.start()))
                    .as("before turn %d", turn.number())
                    .isEqualTo(end == 0 ? "" : "\n\n");
            assertThat(span.isEmpty()).as("turn %d is empty", turn.number()).isFalse();
            assertThat(turn.speaker().filter(label -> label.isEmpty() || isBlankAround(label)))
                    .as("the label of turn %d has blanks around it", turn.number())
                    .isEmpty();
            checkBounds(span, "turns");
            end = span.end();
        }
        assertThat(end).as("the last turn ends the text").isEqualTo(text.length());
    }

    private static boolean isBlankAround(String label) {
        return isBlank(label.codePointAt(0)) || isBlank(label.codePointBefore(label.length()));
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r';
    }

    private void checkLines() {
        assertThat(text.indexOf('\r')).as("lines end with \\n").isEqualTo(-1);
        assertThat(text.startsWith("\ufeff"))
                .as("begins with a byte-order mark")
                .isFalse();
    }

    private void checkSpans(List<Span> spans, String what) {
        spans.forEach(span -> checkBounds(span, what));
        spans.forEach(span -> assertThat(span.isEmpty()).as(what).isFalse());
        assertThat(spans).as(what).isSorted();
    }

    private void checkCues() {
        for (Cue cue : transcript.cues()) {
            boolean inside = transcript
                    .turnAt(cue.span().start())
                    .filter(turn -> turn.span().contains(cue.span()))
                    .isPresent();
            assertThat(inside).as("the cue %s lies in a turn", cue.span()).isTrue();
        }
    }

    /** Inside the text, and not between the halves of a surrogate pair. */
    private void checkBounds(Span span, String what) {
        assertThat(span.end()).as(what).isLessThanOrEqualTo(text.length());
        for (int offset : new int[] {span.start(), span.end()}) {
            boolean split = offset > 0
                    && offset < text.length()
                    && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
            assertThat(split)
                    .as("%s split a surrogate pair at %d", what, offset)
                    .isFalse();
        }
    }
}
