// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;

/**
 * Keeps what coders said by facets while a codebook changes: where a facet is no longer about a code, but codings with this
 * code carry it, the facet is about this code as well.
 */
final class FacetKeeping {

    private final Carried carried;
    private final Codebook before;

    FacetKeeping(StudyReader study, Codebook before) {
        this.carried = new Carried(study);
        this.before = before;
    }

    /**
     * The codebook with its facets about all codes whose codings carry them.
     *
     * @param recoded the codes whose codings will have another code, and which
     */
    Codebook in(Codebook after, Map<CodeId, CodeId> recoded) throws TaskException {
        Map<FacetId, Set<CodeId>> needed = new HashMap<>();
        for (Code code : before.codes()) {
            CodeId now = recoded.getOrDefault(code.id(), code.id());
            if (!facets(after, now).containsAll(facets(before, code.id()))) {
                carried.codings(code.id())
                        .forEach(coding -> coding.facets().keySet().forEach(facet -> needed.computeIfAbsent(
                                        facet, id -> new LinkedHashSet<>())
                                .add(now)));
            }
        }
        return needed.isEmpty() ? after : widened(after, needed);
    }

    private static List<FacetId> facets(Codebook book, CodeId code) {
        return book.facetsOf(code).stream().map(Facet::id).toList();
    }

    private static Codebook widened(Codebook book, Map<FacetId, Set<CodeId>> needed) {
        List<Facet> facets = new ArrayList<>();
        for (Facet facet : book.facets()) {
            List<CodeId> codes = new ArrayList<>(facet.appliesTo());
            needed.getOrDefault(facet.id(), Set.of()).stream()
                    .filter(code -> book.code(code).isPresent())
                    .filter(code -> !book.facetsOf(code).contains(facet))
                    .sorted()
                    .forEach(codes::add);
            facets.add(new Facet(
                    facet.id(),
                    facet.label(),
                    facet.question(),
                    codes,
                    facet.values(),
                    facet.defaultValue(),
                    facet.why()));
        }
        return new Codebook(book.about(), book.codes(), facets, book.groups());
    }
}
