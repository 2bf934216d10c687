// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Optional;
import java.util.OptionalInt;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.text.TranscriptId;

/**
 * Which edits to tell of. Empty values ask for all.
 *
 * @param code only edits that touched this code, its codings, suggestions or memos
 * @param transcript only edits that touched this transcript, its speakers, codings, suggestions or memos
 * @param coder only edits by this coder
 * @param limit at most so many, the latest
 */
public record HistoryQuery(
        Optional<CodeId> code, Optional<TranscriptId> transcript, Optional<Coder> coder, OptionalInt limit) {

    /** Every edit. */
    public static final HistoryQuery ALL =
            new HistoryQuery(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    /** The latest edits. */
    public static HistoryQuery latest(int limit) {
        return new HistoryQuery(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.of(limit));
    }
}
