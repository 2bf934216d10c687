// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.coding;

import java.util.List;
import java.util.Objects;
import org.rapport.model.codebook.CodeId;

/**
 * A code proposed for a passage, with the reason; it is no coding and is never counted as one.
 *
 * @param id its identity
 * @param passage the passage
 * @param code the code proposed
 * @param score how sure the suggester is, above 0 and at most 1; comparable within one suggester only
 * @param evidence why, never empty
 * @param suggester the suggester's id
 * @param codebookVersion the version of the codebook whose rules were used
 */
public record Suggestion(
        SuggestionId id,
        Passage passage,
        CodeId code,
        double score,
        List<Evidence> evidence,
        String suggester,
        String codebookVersion) {

    public Suggestion {
        Objects.requireNonNull(id);
        Objects.requireNonNull(passage);
        Objects.requireNonNull(code);
        Objects.requireNonNull(suggester);
        Objects.requireNonNull(codebookVersion);
        evidence = List.copyOf(evidence);
        if (!(score > 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is above 0 and at most 1, not " + score);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a suggestion must say why");
        }
    }
}
