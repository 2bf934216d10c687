// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;

/**
 * The codings of a code that goes up in another one, with the other code. Where the same coder gave the same passage both
 * codes, a coding that says nothing which the other does not say is left out, so that the passage is not counted twice.
 */
final class Recoding {

    /** A passage as one coder coded it. */
    private record Marked(Passage passage, Coder coder) {}

    private final CodeId into;
    private final Map<Marked, Coding> present = new HashMap<>();

    Recoding(CodeId into, List<Coding> present) {
        this.into = into;
        present.forEach(coding -> this.present.putIfAbsent(new Marked(coding.passage(), coding.coder()), coding));
    }

    /** The coding with the other code; empty if the passage has such a coding that says as much. */
    Optional<Coding> recoded(Coding coding) {
        Coding twin = present.get(new Marked(coding.passage(), coding.coder()));
        return twin != null && saysAsMuch(twin, coding) ? Optional.empty() : Optional.of(withCode(coding));
    }

    private static boolean saysAsMuch(Coding twin, Coding coding) {
        return (twin.reviewed() || !coding.reviewed())
                && (coding.memo().isEmpty() || coding.memo().equals(twin.memo()))
                && (coding.weight().isEmpty() || coding.weight().equals(twin.weight()))
                && twin.facets().entrySet().containsAll(coding.facets().entrySet());
    }

    private Coding withCode(Coding coding) {
        return new Coding(
                coding.id(),
                coding.passage(),
                into,
                coding.coder(),
                coding.origin(),
                coding.reviewed(),
                coding.facets(),
                coding.weight(),
                coding.evidence(),
                coding.created(),
                coding.memo());
    }
}
