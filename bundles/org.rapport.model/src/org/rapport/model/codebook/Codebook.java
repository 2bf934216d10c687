// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a codebook: a tree of codes in reading order, with its facets, groups and coding rules.
 *
 * <p>Ids are unique, every parent is there and stands before its children, and nothing is its own ancestor; a codebook
 * that breaks this cannot be made.
 */
public final class Codebook {

    private final About about;
    private final Map<CodeId, Code> codes;
    private final Map<FacetId, Facet> facets;
    private final List<CodeGroup> groups;
    private final Map<Optional<CodeId>, List<Code>> children = new LinkedHashMap<>();

    /**
     * Makes a codebook of codes in reading order, parents before children.
     *
     * @throws IllegalArgumentException if an id comes twice, or names a parent, code or facet that is not there
     */
    public Codebook(About about, List<Code> codes, List<Facet> facets, List<CodeGroup> groups) {
        this.about = Objects.requireNonNull(about);
        Map<CodeId, Code> byId = new LinkedHashMap<>();
        codes.forEach(code -> addCode(byId, code));
        this.codes = Collections.unmodifiableMap(byId);
        Map<FacetId, Facet> byFacet = new LinkedHashMap<>();
        facets.forEach(facet -> addFacet(byFacet, facet));
        this.facets = Collections.unmodifiableMap(byFacet);
        this.groups = List.copyOf(groups);
        this.groups.forEach(group -> group.codes().forEach(this::requireCode));
    }

    private void addCode(Map<CodeId, Code> byId, Code code) {
        if (code.parent().isPresent() && !byId.containsKey(code.parent().get())) {
            throw new IllegalArgumentException("the parent of " + code.id() + " is missing or comes after it");
        }
        if (byId.put(code.id(), code) != null) {
            throw new IllegalArgumentException("two codes have the id " + code.id());
        }
        children.computeIfAbsent(code.parent(), parent -> new ArrayList<>()).add(code);
    }

    private void addFacet(Map<FacetId, Facet> byFacet, Facet facet) {
        if (byFacet.put(facet.id(), facet) != null) {
            throw new IllegalArgumentException("two facets have the id " + facet.id());
        }
        facet.appliesTo().forEach(this::requireCode);
    }

    private void requireCode(CodeId id) {
        if (!codes.containsKey(id)) {
            throw new IllegalArgumentException("there is no code " + id);
        }
    }

    public About about() {
        return about;
    }

    /** All codes, categories among them, in reading order. */
    public List<Code> codes() {
        return List.copyOf(codes.values());
    }

    public List<Facet> facets() {
        return List.copyOf(facets.values());
    }

    public List<CodeGroup> groups() {
        return groups;
    }

    public Optional<Code> code(CodeId id) {
        return Optional.ofNullable(codes.get(id));
    }

    /** The codes at the top of the tree. */
    public List<Code> roots() {
        return List.copyOf(children.getOrDefault(Optional.<CodeId>empty(), List.of()));
    }

    public List<Code> children(CodeId parent) {
        return List.copyOf(children.getOrDefault(Optional.of(parent), List.of()));
    }

    /** The codes from the top of the tree down to {@code id}, itself last; empty if it is not in the book. */
    public List<Code> path(CodeId id) {
        List<Code> path = new ArrayList<>();
        for (Optional<Code> at = code(id);
                at.isPresent();
                at = at.get().parent().flatMap(this::code)) {
            path.add(0, at.get());
        }
        return List.copyOf(path);
    }

    /** The code itself and all below it. */
    public Set<CodeId> branch(CodeId root) {
        Set<CodeId> branch = new HashSet<>();
        codes.values().stream()
                .filter(code -> code.id().equals(root)
                        || code.parent().filter(branch::contains).isPresent())
                .forEach(code -> branch.add(code.id()));
        return branch;
    }

    /** The colour of the code, or of the nearest code above it that has one. */
    public Optional<Colour> colour(CodeId id) {
        List<Code> path = new ArrayList<>(path(id));
        Collections.reverse(path);
        return path.stream().flatMap(code -> code.colour().stream()).findFirst();
    }

    /** The facets that a coding with this code may carry. */
    public List<Facet> facetsOf(CodeId id) {
        return facets.values().stream().filter(facet -> applies(facet, id)).toList();
    }

    private boolean applies(Facet facet, CodeId id) {
        return facet.appliesTo().isEmpty()
                || facet.appliesTo().stream().anyMatch(root -> branch(root).contains(id));
    }

    /** The number of levels of the tree; 0 for a book without codes. */
    public int depth() {
        return codes.keySet().stream().mapToInt(id -> path(id).size()).max().orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Codebook book
                && about.equals(book.about)
                && codes().equals(book.codes())
                && facets().equals(book.facets())
                && groups.equals(book.groups);
    }

    @Override
    public int hashCode() {
        return Objects.hash(about, codes, facets, groups);
    }

    @Override
    public String toString() {
        return about.id() + " " + about.version() + ", " + codes.size() + " codes";
    }
}
