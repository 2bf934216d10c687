// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.coding;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.codebook.CodeId;

/**
 * What a coder did with a suggestion. Decisions are kept: suggesters are judged by them, and nothing that was decided
 * is offered to the same coder again.
 *
 * @param suggestion what was suggested, whole
 * @param coder who decided
 * @param outcome what was decided
 * @param corrected the code used instead, exactly when the outcome is {@link Outcome#CORRECTED}
 * @param reviewed whether a person looked at this suggestion by itself; false for acceptance in bulk
 * @param at when
 */
public record Decision(
        Suggestion suggestion, Coder coder, Outcome outcome, Optional<CodeId> corrected, boolean reviewed, Instant at) {

    public Decision {
        Objects.requireNonNull(suggestion);
        Objects.requireNonNull(coder);
        Objects.requireNonNull(at);
        if ((outcome == Outcome.CORRECTED) != corrected.isPresent()) {
            throw new IllegalArgumentException("a corrected suggestion, and no other, names the code used instead");
        }
    }

    /** What can be done with a suggestion. */
    public enum Outcome {
        ACCEPTED,
        CORRECTED,
        REJECTED,
        SKIPPED
    }
}
