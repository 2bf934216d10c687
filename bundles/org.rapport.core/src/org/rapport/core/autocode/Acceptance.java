// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Suggestion;

/**
 * Makes a coding of a suggestion that was accepted or corrected. The default values of its facets are set where a person
 * looked at it; in bulk nobody has said anything about facets.
 */
final class Acceptance {

    private Acceptance() {}

    static Coding coding(
            Suggestion suggestion, CodeId code, Codebook codebook, Coder coder, boolean reviewed, Instant at) {
        Map<FacetId, String> facets = new TreeMap<>();
        if (reviewed) {
            codebook.facetsOf(code)
                    .forEach(facet -> facet.defaultValue().ifPresent(value -> facets.put(facet.id(), value)));
        }
        Origin origin = suggestion.suggester().equals(RuleSuggester.ID) ? Origin.RULE : Origin.LEARNED;
        return new Coding(
                CodingId.random(),
                suggestion.passage(),
                code,
                coder,
                origin,
                reviewed,
                facets,
                OptionalInt.empty(),
                suggestion.evidence(),
                at,
                "");
    }
}
