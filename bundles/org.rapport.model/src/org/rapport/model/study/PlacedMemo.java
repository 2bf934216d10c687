// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;
import java.util.Optional;
import org.rapport.model.text.Span;
import org.rapport.model.text.Turn;

/**
 * A memo joined with what it is about.
 *
 * @param memo the memo
 * @param transcriptTitle the transcript's title, for a memo on a transcript or a passage
 * @param turn the turn in which the passage begins, for a memo on one
 * @param codePoints where the passage stands, in code points, for a memo on one
 * @param text the words of the passage; empty for other memos
 */
public record PlacedMemo(
        Memo memo, Optional<String> transcriptTitle, Optional<Turn> turn, Optional<Span> codePoints, String text) {

    public PlacedMemo {
        Objects.requireNonNull(memo);
        Objects.requireNonNull(transcriptTitle);
        Objects.requireNonNull(turn);
        Objects.requireNonNull(codePoints);
        Objects.requireNonNull(text);
    }
}
