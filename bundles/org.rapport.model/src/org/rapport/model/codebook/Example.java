// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.codebook;

import java.util.Objects;
import java.util.Optional;

/**
 * A sentence that shows where a code begins or ends (after Saldaña, The Coding Manual for Qualitative Researchers).
 *
 * @param kind what the sentence shows
 * @param text the sentence
 * @param codeInstead for {@link Kind#CLOSE_BUT_NO}: the code to use instead; empty if no code fits
 * @param note why, in a few words; may be empty
 */
public record Example(Kind kind, String text, Optional<CodeId> codeInstead, String note) {

    public Example {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(codeInstead);
        Objects.requireNonNull(note);
    }

    /** What an example shows about its code. */
    public enum Kind {
        /** Plainly the code. */
        TYPICAL,
        /** The code in unexpected words. */
        ATYPICAL,
        /** Looks like the code and is not. */
        CLOSE_BUT_NO
    }
}
