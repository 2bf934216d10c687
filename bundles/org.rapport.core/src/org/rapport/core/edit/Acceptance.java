// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Suggestion;

/**
 * Makes a coding of a suggestion that was accepted or corrected. Its facets stay empty: nobody has said anything about them.
 * A code that a person put in place of the suggested one is the person's own, and the rule is no evidence for it.
 */
public final class Acceptance {

    /** The id of the suggester that works by the codebook's rules. */
    public static final String RULES = "rules";

    private Acceptance() {}

    public static Coding coding(Suggestion suggestion, CodeId code, Coder coder, boolean reviewed, Instant at) {
        boolean asSuggested = code.equals(suggestion.code());
        return new Coding(
                CodingId.random(),
                suggestion.passage(),
                code,
                coder,
                asSuggested ? origin(suggestion) : Origin.MANUAL,
                reviewed,
                Map.of(),
                OptionalInt.empty(),
                asSuggested ? suggestion.evidence() : List.of(),
                at,
                "");
    }

    private static Origin origin(Suggestion suggestion) {
        return suggestion.suggester().equals(RULES) ? Origin.RULE : Origin.LEARNED;
    }
}
