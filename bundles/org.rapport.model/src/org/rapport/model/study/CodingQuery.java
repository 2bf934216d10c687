// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Optional;
import java.util.Set;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.text.TranscriptId;

/**
 * Which codings to show. An empty set or value asks for all.
 *
 * @param transcripts only in these transcripts
 * @param codes only with these codes (name a branch by all its codes)
 * @param coders only by these coders
 * @param reviewed only reviewed, or only unreviewed ones
 */
public record CodingQuery(
        Set<TranscriptId> transcripts, Set<CodeId> codes, Set<Coder> coders, Optional<Boolean> reviewed) {

    /** Every coding. */
    public static final CodingQuery ALL = new CodingQuery(Set.of(), Set.of(), Set.of(), Optional.empty());

    public CodingQuery {
        transcripts = Set.copyOf(transcripts);
        codes = Set.copyOf(codes);
        coders = Set.copyOf(coders);
    }

    public CodingQuery in(TranscriptId transcript) {
        return new CodingQuery(Set.of(transcript), codes, coders, reviewed);
    }
}
