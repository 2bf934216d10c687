// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.coding.Coding;

/**
 * Keeps what coders said with facets: where a code that moved, or took over codings, is no longer among the codes that a
 * facet is about, but codings with this code carry the facet, the facet is about this code as well.
 */
final class FacetKeeping {

    private final Codebook book;
    private final Map<FacetId, Set<CodeId>> carried = new LinkedHashMap<>();

    FacetKeeping(Codebook book) {
        this.book = book;
    }

    /** Hears of a coding as it will be. */
    void see(Coding coding) {
        coding.facets().keySet().forEach(facet -> carried.computeIfAbsent(facet, id -> new LinkedHashSet<>())
                .add(coding.code()));
    }

    /** The book with its facets about all codes whose codings carry them. */
    Codebook book() {
        return new BookDraft(book).facets(this::widened).book();
    }

    private Facet widened(Facet facet) {
        List<CodeId> codes = new ArrayList<>(facet.appliesTo());
        carried.getOrDefault(facet.id(), Set.of()).stream()
                .filter(code -> !book.facetsOf(code).contains(facet))
                .sorted()
                .forEach(codes::add);
        return BookDraft.withCodes(facet, codes);
    }
}
