// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.rapport.model.text.Cue;
import org.rapport.model.text.Mark;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/** What holds for every imported transcript. */
final class Laws {

    private Laws() {}

    static void check(Transcript transcript) {
        String text = transcript.text().value();
        int end = 0;
        for (Turn turn : transcript.turns()) {
            String between = text.substring(end, turn.span().start());
            assertThat(between).isEqualTo(end == 0 ? "" : "\n\n");
            assertThat(turn.span().isEmpty()).isFalse();
            String words = transcript.text().slice(turn.span());
            assertThat(words.strip().length() == words.length() || words.charAt(0) < ' ' || hasControlEnd(words))
                    .as("no blanks around the words")
                    .isTrue();
            end = turn.span().end();
        }
        assertThat(end).isEqualTo(text.length());
        assertThat(text.indexOf('\r')).isEqualTo(-1);
        transcript.marks().stream().map(Mark::span).forEach(span -> checkSpan(transcript, span));
        transcript.cues().stream().map(Cue::span).forEach(span -> checkSpan(transcript, span));
        assertThat(transcript.marks()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        assertThat(transcript.cues()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    }

    private static boolean hasControlEnd(String words) {
        return Character.isISOControl(words.charAt(words.length() - 1));
    }

    /** Throws if the span is outside the text or splits a surrogate pair. */
    private static void checkSpan(Transcript transcript, Span span) {
        transcript.text().codePoints().fromUtf16(span);
        assertThat(span.isEmpty()).isFalse();
    }
}
