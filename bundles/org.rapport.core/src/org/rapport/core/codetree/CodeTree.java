// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.task.TaskException;
import org.rapport.core.codebook.Place;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Facet;

/**
 * The changes that can be made to a codebook's tree of codes; each gives a new codebook, its codes branch by branch, or says
 * why it cannot be made. What a change needs to know of the codings is told to it.
 */
public final class CodeTree {

    private final Codebook book;

    public CodeTree(Codebook book) {
        this.book = Objects.requireNonNull(book);
    }

    /** The code of this id. */
    public Code code(CodeId id) throws TaskException {
        return book.code(id).orElseThrow(() -> TreeMessage.UNKNOWN.refuse(id));
    }

    /**
     * Adds a code.
     *
     * @param code the code; its parent is taken from {@code place}
     */
    public Codebook add(Code code, Place place) throws TaskException {
        requireNew(code);
        requireThere(place);
        return new BookDraft(book).insert(code, place).book();
    }

    /**
     * Changes what is said of a code; its place stays.
     *
     * @param codings how many codings carry it; a code that codings carry cannot become a category
     */
    public Codebook change(Code changed, long codings) throws TaskException {
        Code old = code(changed.id());
        requireLabel(changed);
        if (old.codable() && !changed.codable() && codings > 0) {
            throw TreeMessage.IN_USE_CATEGORY.refuse(old.id(), codings);
        }
        Code now = new CodeDraft(changed).parent(old.parent()).code();
        if (now.equals(old)) {
            throw TreeMessage.NOTHING_CHANGES.refuse(old.id());
        }
        return new BookDraft(book)
                .each(each -> each.id().equals(now.id()) ? now : each)
                .book();
    }

    /** Moves a code, with what is below it. */
    public Codebook move(CodeId id, Place place) throws TaskException {
        Code code = code(id);
        requireThere(place);
        if (place.parent().filter(book.branch(id)::contains).isPresent()) {
            throw TreeMessage.CIRCLE.refuse(id, place.parent().get());
        }
        if (place.after().filter(id::equals).isPresent() || place.equals(Place.of(book, id))) {
            throw TreeMessage.NOTHING_CHANGES.refuse(id);
        }
        return new BookDraft(book).take(code).insert(code, place).book();
    }

    /**
     * Merges a code into another one, which keeps what is said of it. Examples and indicators are appended, codes below move
     * over, and facets and groups that named the one name the other. Examples that told the two apart now show the code in
     * unexpected words. The codings of {@code from} must be recoded before the result can be put into a study.
     */
    public Codebook merge(CodeId from, CodeId into) throws TaskException {
        Code going = code(from);
        Code staying = code(into);
        requireMergeable(going, staying);
        Code merged = new CodeDraft(staying)
                .examples(joined(staying.examples(), going.examples()))
                .indicators(joined(staying.indicators(), going.indicators()))
                .code();
        return new BookDraft(book)
                .each(code -> code.id().equals(into) ? merged : code)
                .handOver(from, into)
                .take(going)
                .each(code -> new Examples(code).merged(from, into))
                .members(ids ->
                        ids.stream().map(id -> id.equals(from) ? into : id).toList())
                .book();
    }

    private void requireMergeable(Code going, Code staying) throws TaskException {
        if (going.id().equals(staying.id())) {
            throw TreeMessage.MERGE_ITSELF.refuse(going.id());
        }
        if (book.branch(going.id()).contains(staying.id())) {
            throw TreeMessage.MERGE_BELOW.refuse(going.id(), staying.id());
        }
        if (going.codable() && !staying.codable()) {
            throw TreeMessage.MERGE_CATEGORY.refuse(going.id(), staying.id());
        }
        if (staying.retired()) {
            throw TreeMessage.MERGE_RETIRED.refuse(going.id(), staying.id());
        }
    }

    /**
     * Retires a code or takes it back. A retired code keeps its place and its codings, and is offered for no new ones;
     * the codes below it stay as they are.
     */
    public Codebook retire(CodeId id, boolean retired) throws TaskException {
        if (code(id).retired() == retired) {
            throw TreeMessage.NOTHING_CHANGES.refuse(id);
        }
        return new BookDraft(book)
                .each(code -> code.id().equals(id) ? code.withRetired(retired) : code)
                .book();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        Set<T> joined = new LinkedHashSet<>(some);
        joined.addAll(others);
        return List.copyOf(joined);
    }

    /**
     * Splits a code: the new codes stand behind it and belong to its groups and facets. The codings stay with it until
     * somebody recodes them.
     */
    public Codebook split(CodeId id, List<Code> parts) throws TaskException {
        Code code = code(id);
        if (parts.isEmpty()) {
            throw TreeMessage.NO_PARTS.refuse(id);
        }
        if (!code.codable()) {
            throw TreeMessage.SPLIT_CATEGORY.refuse(id);
        }
        BookDraft draft = new BookDraft(book);
        Set<CodeId> fresh = new LinkedHashSet<>();
        CodeId before = id;
        for (Code part : parts) {
            requireNew(part);
            if (!fresh.add(part.id())) {
                throw TreeMessage.ID_TAKEN.refuse(part.id(), part.label());
            }
            draft.insert(part, new Place(code.parent(), Optional.of(before)));
            before = part.id();
        }
        return draft.members(ids -> ids.stream()
                        .flatMap(each ->
                                each.equals(id) ? Stream.concat(Stream.of(id), fresh.stream()) : Stream.of(each))
                        .toList())
                .book();
    }

    /**
     * Removes a code that stands alone. Examples elsewhere that pointed to it point to no code.
     *
     * @param codings how many codings carry it; must be none
     */
    public Codebook remove(CodeId id, long codings) throws TaskException {
        Code code = code(id);
        if (codings > 0) {
            throw TreeMessage.IN_USE_REMOVE.refuse(id, codings);
        }
        if (!book.children(id).isEmpty()) {
            throw TreeMessage.HAS_CODES_BELOW.refuse(
                    id, book.children(id).get(0).id());
        }
        for (Facet facet : book.facets()) {
            if (facet.appliesTo().equals(List.of(id))) {
                throw TreeMessage.LAST_OF_FACET.refuse(id, facet.label());
            }
        }
        return new BookDraft(book)
                .take(code)
                .each(each -> new Examples(each).without(id))
                .members(ids -> ids.stream().filter(each -> !each.equals(id)).toList())
                .book();
    }

    private void requireNew(Code code) throws TaskException {
        Optional<Code> taken = book.code(code.id());
        if (taken.isPresent()) {
            throw TreeMessage.ID_TAKEN.refuse(code.id(), taken.get().label());
        }
        requireLabel(code);
    }

    private static void requireLabel(Code code) throws TaskException {
        if (code.label().isBlank()) {
            throw TreeMessage.NO_LABEL.refuse(code.id());
        }
    }

    private void requireThere(Place place) throws TaskException {
        if (place.parent().isPresent()) {
            code(place.parent().get());
        }
        if (place.after().isPresent()) {
            CodeId after = code(place.after().get()).id();
            if (!code(after).parent().equals(place.parent())) {
                String where = place.parent().map(parent -> "under " + parent).orElse("at the top");
                throw TreeMessage.NOT_A_SIBLING.refuse(after, where);
            }
        }
    }

    /** The examples of a code, where another code changes. */
    private record Examples(Code code) {

        /** They name {@code into} where they named {@code from}; what told the two apart shows {@code into}. */
        Code merged(CodeId from, CodeId into) {
            List<Example> examples = new ArrayList<>();
            for (Example example : code.examples()) {
                Optional<CodeId> instead = example.codeInstead().map(id -> id.equals(from) ? into : id);
                examples.add(
                        instead.filter(code.id()::equals).isPresent()
                                ? new Example(Example.Kind.ATYPICAL, example.text(), Optional.empty(), example.note())
                                : new Example(example.kind(), example.text(), instead, example.note()));
            }
            return new CodeDraft(code).examples(examples).code();
        }

        Code without(CodeId id) {
            List<Example> examples = code.examples().stream()
                    .map(example -> new Example(
                            example.kind(),
                            example.text(),
                            example.codeInstead().filter(each -> !each.equals(id)),
                            example.note()))
                    .toList();
            return new CodeDraft(code).examples(examples).code();
        }
    }
}
