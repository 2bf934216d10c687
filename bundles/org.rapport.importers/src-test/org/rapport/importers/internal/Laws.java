// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;
import org.rapport.testkit.TranscriptLaws;

/** What holds for every transcript of this bundle, beyond what holds for every imported one. */
public final class Laws {

    private Laws() {}

    public static void check(Transcript transcript) {
        TranscriptLaws.check(transcript);
        for (Turn turn : transcript.turns()) {
            String words = transcript.text().slice(turn.span());
            assertThat(words.strip().length() == words.length() || words.charAt(0) < ' ' || hasControlEnd(words))
                    .as("no blanks around the words")
                    .isTrue();
        }
    }

    private static boolean hasControlEnd(String words) {
        return Character.isISOControl(words.charAt(words.length() - 1));
    }
}
