// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapport.core.codebook.Place;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeGroup;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;

/** A changed copy of a codebook in the making; the codes come out branch by branch. */
final class BookDraft {

    private final Codebook book;
    private final Map<Optional<CodeId>, List<Code>> children = new LinkedHashMap<>();
    private List<Facet> facets;
    private List<CodeGroup> groups;

    BookDraft(Codebook book) {
        this.book = book;
        facets = book.facets();
        groups = book.groups();
        children.put(Optional.empty(), new ArrayList<>(book.roots()));
        book.codes().forEach(code -> children.put(Optional.of(code.id()), new ArrayList<>(book.children(code.id()))));
    }

    /** Puts a code, with what is below it, at a place that is there. */
    BookDraft insert(Code code, Place place) {
        List<Code> siblings = children.get(place.parent());
        int at = place.after()
                .map(after -> siblings.stream().map(Code::id).toList().indexOf(after) + 1)
                .orElse(0);
        siblings.add(at, new CodeDraft(code).parent(place.parent()).code());
        children.computeIfAbsent(Optional.of(code.id()), id -> new ArrayList<>());
        return this;
    }

    /** Takes a code out of its place; what is below it stays with it. */
    BookDraft take(Code code) {
        children.get(code.parent()).removeIf(each -> each.id().equals(code.id()));
        return this;
    }

    /** Hands the codes below one code to another, behind those it has. */
    BookDraft handOver(CodeId from, CodeId to) {
        List<Code> moving = children.get(Optional.of(from));
        moving.forEach(code -> children.get(Optional.of(to))
                .add(new CodeDraft(code).parent(Optional.of(to)).code()));
        moving.clear();
        return this;
    }

    /** Changes every code; not its id nor its parent. */
    BookDraft each(UnaryOperator<Code> change) {
        children.values().forEach(codes -> codes.replaceAll(change));
        return this;
    }

    BookDraft facets(UnaryOperator<Facet> change) {
        facets = facets.stream().map(change).toList();
        return this;
    }

    /** Changes whom facets and groups are about; a code that comes twice stays once. */
    BookDraft members(UnaryOperator<List<CodeId>> change) {
        facets(facet -> withCodes(facet, distinct(change.apply(facet.appliesTo()))));
        groups = groups.stream()
                .map(group ->
                        new CodeGroup(group.id(), group.label(), group.about(), distinct(change.apply(group.codes()))))
                .toList();
        return this;
    }

    static Facet withCodes(Facet facet, List<CodeId> codes) {
        return new Facet(
                facet.id(), facet.label(), facet.question(), codes, facet.values(), facet.defaultValue(), facet.why());
    }

    private static List<CodeId> distinct(List<CodeId> codes) {
        return List.copyOf(new LinkedHashSet<>(codes));
    }

    Codebook book() {
        List<Code> codes = new ArrayList<>();
        collect(Optional.empty(), codes);
        return new Codebook(book.about(), codes, facets, groups);
    }

    private void collect(Optional<CodeId> parent, List<Code> codes) {
        for (Code code : children.get(parent)) {
            codes.add(code);
            collect(Optional.of(code.id()), codes);
        }
    }
}
