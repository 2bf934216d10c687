// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapport.model.codebook.CodeGroup;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;

/**
 * What changed between two codebooks. Codes, facets and groups are the same if their ids are.
 *
 * @param about what changed in what the book says of itself; also {@code facets} and {@code groups} if those that are in
 *     both stand in another order
 * @param codes the codes that changed, those that are there in reading order, then those that are gone
 * @param facets the facets that changed, likewise
 * @param groups the groups that changed, likewise
 */
public record CodebookDiff(
        List<FieldChange> about, List<CodeChange> codes, List<PartChange> facets, List<PartChange> groups) {

    public CodebookDiff {
        about = List.copyOf(about);
        codes = List.copyOf(codes);
        facets = List.copyOf(facets);
        groups = List.copyOf(groups);
    }

    /** What must be done to {@code before} to have {@code after}. */
    public static CodebookDiff between(Codebook before, Codebook after) {
        Map<String, Named> facetsBefore = named(before.facets(), CodebookDiff::facet);
        Map<String, Named> facetsAfter = named(after.facets(), CodebookDiff::facet);
        Map<String, Named> groupsBefore = named(before.groups(), CodebookDiff::group);
        Map<String, Named> groupsAfter = named(after.groups(), CodebookDiff::group);
        List<FieldChange> about = new ArrayList<>(Fields.of(before.about()).changesTo(Fields.of(after.about())));
        about.addAll(order("facets", facetsBefore, facetsAfter));
        about.addAll(order("groups", groupsBefore, groupsAfter));
        return new CodebookDiff(
                about,
                new CodeChanges(before, after).all(),
                parts(facetsBefore, facetsAfter),
                parts(groupsBefore, groupsAfter));
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return about.isEmpty() && codes.isEmpty() && facets.isEmpty() && groups.isEmpty();
    }

    /** A facet or a group. */
    private record Named(String id, String label, Fields fields) {}

    private static Named facet(Facet facet) {
        return new Named(facet.id().value(), facet.label(), Fields.of(facet));
    }

    private static Named group(CodeGroup group) {
        return new Named(group.id(), group.label(), Fields.of(group));
    }

    private static <T> Map<String, Named> named(List<T> parts, Function<T, Named> naming) {
        Map<String, Named> named = new LinkedHashMap<>();
        parts.stream().map(naming).forEach(part -> named.put(part.id(), part));
        return named;
    }

    private static List<PartChange> parts(Map<String, Named> before, Map<String, Named> after) {
        List<PartChange> changes = new ArrayList<>();
        for (Named part : after.values()) {
            boolean known = before.containsKey(part.id());
            Fields old = known ? before.get(part.id()).fields() : Fields.none();
            List<FieldChange> fields = old.changesTo(part.fields());
            if (!known || !fields.isEmpty()) {
                changes.add(new PartChange(known ? Change.CHANGED : Change.ADDED, part.id(), part.label(), fields));
            }
        }
        before.values().stream()
                .filter(part -> !after.containsKey(part.id()))
                .forEach(part -> changes.add(new PartChange(
                        Change.REMOVED, part.id(), part.label(), part.fields().changesTo(Fields.none()))));
        return changes;
    }

    private static List<FieldChange> order(String name, Map<String, Named> before, Map<String, Named> after) {
        List<String> old = before.keySet().stream().filter(after::containsKey).toList();
        List<String> now = after.keySet().stream().filter(before::containsKey).toList();
        return old.equals(now) ? List.of() : List.of(new ListChange(name, old, now));
    }
}
