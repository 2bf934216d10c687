// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.coding;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.FacetId;

/**
 * A passage that carries a code.
 *
 * @param id its identity
 * @param passage the passage
 * @param code the code
 * @param coder who coded
 * @param origin how it came to be
 * @param reviewed whether a person looked at it by itself; false for what was accepted in bulk
 * @param facets what the coder said about the coding, by facet
 * @param weight how strongly, 0 to 100; empty if not weighed
 * @param evidence why it was suggested; empty for codings by hand
 * @param created when
 * @param memo the coder's note; may be empty
 */
public record Coding(
        CodingId id,
        Passage passage,
        CodeId code,
        Coder coder,
        Origin origin,
        boolean reviewed,
        Map<FacetId, String> facets,
        OptionalInt weight,
        List<Evidence> evidence,
        Instant created,
        String memo) {

    public Coding {
        Objects.requireNonNull(id);
        Objects.requireNonNull(code);
        Objects.requireNonNull(coder);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(weight);
        Objects.requireNonNull(created);
        Objects.requireNonNull(memo);
        facets = Collections.unmodifiableMap(new TreeMap<>(facets));
        evidence = List.copyOf(evidence);
        if (passage.span().isEmpty()) {
            throw new IllegalArgumentException("a coding needs at least one character");
        }
    }

    /** The same coding after a person looked at it by itself. */
    public Coding lookedAt() {
        return new Coding(id, passage, code, coder, origin, true, facets, weight, evidence, created, memo);
    }

    /** The same coding of other words. */
    public Coding of(Passage newPassage) {
        return new Coding(id, newPassage, code, coder, origin, reviewed, facets, weight, evidence, created, memo);
    }

    /** The same coding under another identity. */
    public Coding withId(CodingId newId) {
        return new Coding(newId, passage, code, coder, origin, reviewed, facets, weight, evidence, created, memo);
    }

    public Coding withCode(CodeId newCode) {
        return new Coding(id, passage, newCode, coder, origin, reviewed, facets, weight, evidence, created, memo);
    }

    public Coding withOrigin(Origin newOrigin) {
        return new Coding(id, passage, code, coder, newOrigin, reviewed, facets, weight, evidence, created, memo);
    }

    public Coding withFacets(Map<FacetId, String> newFacets) {
        return new Coding(id, passage, code, coder, origin, reviewed, newFacets, weight, evidence, created, memo);
    }

    public Coding withWeight(OptionalInt newWeight) {
        return new Coding(id, passage, code, coder, origin, reviewed, facets, newWeight, evidence, created, memo);
    }

    public Coding withMemo(String newMemo) {
        return new Coding(id, passage, code, coder, origin, reviewed, facets, weight, evidence, created, newMemo);
    }

    /** A coding that a person makes by hand now. */
    public static Coding byHand(Passage passage, CodeId code, Coder coder, Instant created) {
        return new Coding(
                CodingId.random(),
                passage,
                code,
                coder,
                Origin.MANUAL,
                true,
                Map.of(),
                OptionalInt.empty(),
                List.of(),
                created,
                "");
    }
}
