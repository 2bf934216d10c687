// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;
import java.util.Optional;
import org.rapport.model.coding.Coding;
import org.rapport.model.text.Span;
import org.rapport.model.text.Turn;

/**
 * One row of the coded data: a coding joined with its words and the turn they begin in.
 *
 * @param coding the coding
 * @param transcriptTitle the transcript's title
 * @param turn the turn in which the passage begins; empty if it begins before the first
 * @param role the speaker's role, where known
 * @param codePoints where the passage stands, in code points (for R, Python and SQL)
 * @param text the words
 */
public record CodedPassage(
        Coding coding, String transcriptTitle, Optional<Turn> turn, Optional<Role> role, Span codePoints, String text) {

    public CodedPassage {
        Objects.requireNonNull(coding);
        Objects.requireNonNull(transcriptTitle);
        Objects.requireNonNull(turn);
        Objects.requireNonNull(role);
        Objects.requireNonNull(codePoints);
        Objects.requireNonNull(text);
    }
}
