// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.suggesting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/**
 * What to make suggestions for.
 *
 * @param transcript the transcript
 * @param evidence the turns that may be coded, in order: those of speakers with a role other than interviewer
 * @param codebook the codebook
 * @param codes only these codes; empty means all
 * @param parse whether rules over dependencies may run, which is slow
 */
public record SuggestionRequest(
        Transcript transcript, List<Turn> evidence, Codebook codebook, Set<CodeId> codes, boolean parse) {

    public SuggestionRequest {
        Objects.requireNonNull(transcript);
        Objects.requireNonNull(codebook);
        evidence = List.copyOf(evidence);
        codes = Set.copyOf(codes);
    }
}
