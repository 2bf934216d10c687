// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapport.api.task.TaskException;
import org.rapport.core.Books;
import org.rapport.core.codebook.CodebookDiff;
import org.rapport.core.codebook.Place;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Indicator;

/** What holds of all trees; the seed is in the message of a failure. */
class CodeTreeLawTest {

    private static final int BOOKS = 1500;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void everyChangeLeavesATreeBranchByBranch() throws TaskException {
        int changes = 0;
        for (int number = 0; number < BOOKS; number++) {
            Codebook book = Books.random(random);
            for (int step = 0; step < 6; step++) {
                Optional<Codebook> changed = changed(book, "N" + number + "-" + step);
                if (changed.isPresent()) {
                    changes++;
                    book = changed.get();
                    assertThat(book.codes())
                            .as("seed %d, book %d", seed, number)
                            .isEqualTo(branchByBranch(book));
                    assertThat(pointers(book))
                            .as("seed %d, book %d", seed, number)
                            .allMatch(known(book)::contains);
                }
            }
        }
        assertThat(changes).as("changes that were not refused, seed %d", seed).isGreaterThan(BOOKS);
    }

    @Test
    void movingThereAndBackIsNoMove() throws TaskException {
        int moves = 0;
        for (int number = 0; number < BOOKS; number++) {
            Codebook book = Books.random(random);
            if (!book.codes().isEmpty()) {
                CodeId id = any(book);
                Optional<Codebook> there = tried(() -> new CodeTree(book).move(id, place(book)));
                if (there.isPresent()) {
                    moves++;
                    Codebook back = new CodeTree(there.get()).move(id, Place.of(book, id));
                    assertThat(back).as("seed %d, book %d", seed, number).isEqualTo(book);
                }
            }
        }
        assertThat(moves).as("moves that were not refused, seed %d", seed).isGreaterThan(BOOKS / 5);
    }

    @Test
    void theDifferenceAfterAMoveIsOneMovedCodeOrAnOrderThatNeedsNoMore() throws TaskException {
        for (int number = 0; number < BOOKS; number++) {
            Codebook book = Books.random(random);
            if (!book.codes().isEmpty()) {
                CodeId id = any(book);
                Optional<Codebook> there = tried(() -> new CodeTree(book).move(id, place(book)));
                if (there.isPresent()) {
                    CodebookDiff diff = CodebookDiff.between(book, there.get());
                    assertThat(diff.codes())
                            .as("seed %d, book %d", seed, number)
                            .hasSize(1);
                    assertThat(diff.codes().get(0).moved()).isTrue();
                    assertThat(diff.codes().get(0).fields()).isEmpty();
                }
            }
        }
    }

    @Test
    void addingAndRemovingIsNoChange() throws TaskException {
        for (int number = 0; number < BOOKS; number++) {
            Codebook book = Books.random(random);
            Codebook with = new CodeTree(book).add(Books.code("NEW"), place(book));
            assertThat(new CodeTree(with).remove(Books.id("NEW"), 0))
                    .as("seed %d, book %d", seed, number)
                    .isEqualTo(book);
        }
    }

    @Test
    void aMergeLosesTheCodeAndNothingElse() throws TaskException {
        int merges = 0;
        for (int number = 0; number < BOOKS; number++) {
            Codebook book = Books.random(random);
            if (book.codes().size() > 1) {
                CodeId from = any(book);
                Optional<Codebook> merged = tried(() -> new CodeTree(book).merge(from, any(book)));
                if (merged.isPresent()) {
                    merges++;
                    Set<CodeId> expected = known(book);
                    expected.remove(from);
                    assertThat(known(merged.get()))
                            .as("seed %d, book %d", seed, number)
                            .isEqualTo(expected);
                    assertThat(examples(merged.get()))
                            .as("seed %d, book %d", seed, number)
                            .isEqualTo(examples(book));
                    assertThat(indicators(merged.get())).isEqualTo(indicators(book));
                }
            }
        }
        assertThat(merges).as("merges that were not refused, seed %d", seed).isGreaterThan(BOOKS / 5);
    }

    private Optional<Codebook> changed(Codebook book, String fresh) throws TaskException {
        CodeTree tree = new CodeTree(book);
        if (book.codes().isEmpty()) {
            return Optional.of(tree.add(Books.code(fresh), place(book)));
        }
        CodeId id = any(book);
        return switch (random.nextInt(6)) {
            case 0 -> tried(() -> tree.add(Books.code(fresh), place(book)));
            case 1 -> tried(() -> tree.change(Books.defined(tree.code(id), fresh), random.nextInt(2)));
            case 2 -> tried(() -> tree.move(id, place(book)));
            case 3 -> tried(() -> tree.merge(id, any(book)));
            case 4 -> tried(() -> tree.split(id, List.of(Books.code(fresh))));
            default -> tried(() -> tree.remove(id, random.nextInt(2)));
        };
    }

    /** A change that may be refused. */
    private interface Attempt {
        Codebook book() throws TaskException;
    }

    private static Optional<Codebook> tried(Attempt attempt) {
        try {
            return Optional.of(attempt.book());
        } catch (TaskException refused) {
            return Optional.empty();
        }
    }

    private CodeId any(Codebook book) {
        return book.codes().get(random.nextInt(book.codes().size())).id();
    }

    private Place place(Codebook book) {
        Optional<CodeId> parent =
                book.codes().isEmpty() || random.nextInt(3) == 0 ? Optional.empty() : Optional.of(any(book));
        List<Code> siblings = parent.map(book::children).orElseGet(book::roots);
        int at = random.nextInt(siblings.size() + 1);
        return new Place(
                parent,
                at == 0 ? Optional.empty() : Optional.of(siblings.get(at - 1).id()));
    }

    private static List<Code> branchByBranch(Codebook book) {
        return book.roots().stream()
                .flatMap(root -> branch(book, root).stream())
                .toList();
    }

    private static List<Code> branch(Codebook book, Code root) {
        List<Code> branch = new ArrayList<>(List.of(root));
        book.children(root.id()).forEach(child -> branch.addAll(branch(book, child)));
        return branch;
    }

    private static Set<CodeId> known(Codebook book) {
        return book.codes().stream().map(Code::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** The codes that facets and groups name. */
    private static List<CodeId> pointers(Codebook book) {
        List<CodeId> pointers = new ArrayList<>();
        book.facets().forEach(facet -> pointers.addAll(facet.appliesTo()));
        book.groups().forEach(group -> pointers.addAll(group.codes()));
        return pointers;
    }

    private static Set<String> examples(Codebook book) {
        return book.codes().stream()
                .flatMap(code -> code.examples().stream())
                .map(Example::text)
                .collect(Collectors.toSet());
    }

    private static Set<Indicator> indicators(Codebook book) {
        return book.codes().stream().flatMap(code -> code.indicators().stream()).collect(Collectors.toSet());
    }
}
