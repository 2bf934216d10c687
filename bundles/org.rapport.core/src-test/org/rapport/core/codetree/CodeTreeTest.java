// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapport.core.Books.book;
import static org.rapport.core.Books.category;
import static org.rapport.core.Books.closeButNo;
import static org.rapport.core.Books.code;
import static org.rapport.core.Books.defined;
import static org.rapport.core.Books.facet;
import static org.rapport.core.Books.group;
import static org.rapport.core.Books.id;
import static org.rapport.core.Books.typical;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rapport.api.task.TaskException;
import org.rapport.core.codebook.Place;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Indicator;

class CodeTreeTest {

    /** A with A1 and A2 below it, and B. */
    private static final Codebook BOOK = book(code("A"), code("A1", "A"), code("A2", "A"), code("B"));

    private final CodeTree tree = new CodeTree(BOOK);

    @Test
    void addsACodeBehindTheOthers() throws TaskException {
        Codebook book = tree.add(code("N"), Place.last(BOOK, Optional.of(id("A"))));
        assertThat(order(book)).isEqualTo("A A1 A2 N B");
        assertThat(book.code(id("N")).orElseThrow().parent()).contains(id("A"));
    }

    @Test
    void addsACodeBetweenOthers() throws TaskException {
        assertThat(order(tree.add(code("N"), under("A", "A1")))).isEqualTo("A A1 N A2 B");
        assertThat(order(tree.add(code("N"), first("A")))).isEqualTo("A N A1 A2 B");
        assertThat(order(tree.add(code("N"), new Place(Optional.empty(), Optional.of(id("A"))))))
                .isEqualTo("A A1 A2 N B");
    }

    @Test
    void refusesToAddWhatCannotStand() {
        refused(TreeMessage.ID_TAKEN, () -> tree.add(code("B"), first("A")));
        refused(TreeMessage.NO_LABEL, () -> tree.add(Code.named(id("N"), " "), first("A")));
        refused(TreeMessage.UNKNOWN, () -> tree.add(code("N"), first("X")));
        refused(TreeMessage.UNKNOWN, () -> tree.add(code("N"), under("A", "X")));
        refused(TreeMessage.NOT_A_SIBLING, () -> tree.add(code("N"), under("A", "B")));
    }

    @Test
    void changesWhatIsSaidOfACodeAndLeavesItInItsPlace() throws TaskException {
        Codebook book = tree.change(defined(code("A1"), "New."), 3);
        assertThat(book).isEqualTo(book(code("A"), defined(code("A1", "A"), "New."), code("A2", "A"), code("B")));
    }

    @Test
    void makesACategoryOnlyOfACodeThatNoCodingCarries() throws TaskException {
        assertThat(tree.change(codable("A", false), 0)
                        .code(id("A"))
                        .orElseThrow()
                        .codable())
                .isFalse();
        refused(TreeMessage.IN_USE_CATEGORY, () -> tree.change(codable("A", false), 1));
    }

    @Test
    void makesACategoryCodable() throws TaskException {
        Codebook book = new CodeTree(book(category("A"))).change(code("A"), 0);
        assertThat(book).isEqualTo(book(code("A")));
    }

    @Test
    void refusesAChangeThatIsNone() {
        refused(TreeMessage.NOTHING_CHANGES, () -> tree.change(code("A1"), 0));
        refused(TreeMessage.NO_LABEL, () -> tree.change(Code.named(id("A"), ""), 0));
        refused(TreeMessage.UNKNOWN, () -> tree.change(code("X"), 0));
    }

    @Test
    void movesABranchWhole() throws TaskException {
        Codebook book = tree.move(id("A"), first("B"));
        assertThat(order(book)).isEqualTo("B A A1 A2");
        assertThat(book.path(id("A2"))).extracting(Code::id).containsExactly(id("B"), id("A"), id("A2"));
    }

    @Test
    void changesTheOrder() throws TaskException {
        assertThat(order(tree.move(id("A2"), first("A")))).isEqualTo("A A2 A1 B");
        assertThat(order(tree.move(id("A1"), under("A", "A2")))).isEqualTo("A A2 A1 B");
    }

    @Test
    void refusesAMoveThatMakesACircle() {
        refused(TreeMessage.CIRCLE, () -> tree.move(id("A"), first("A")));
        refused(TreeMessage.CIRCLE, () -> tree.move(id("A"), first("A1")));
    }

    @Test
    void refusesAMoveToWhereTheCodeStands() {
        refused(TreeMessage.NOTHING_CHANGES, () -> tree.move(id("A2"), under("A", "A1")));
        refused(TreeMessage.NOTHING_CHANGES, () -> tree.move(id("A2"), Place.last(BOOK, Optional.of(id("A")))));
    }

    @Test
    void mergesACodeIntoAnother() throws TaskException {
        Indicator rule = new Indicator(Indicator.Kind.LEMMA, "help");
        Codebook before = book(
                List.of(
                        defined(code("A"), "Of A.", typical("Both."), typical("A's."))
                                .withIndicators(List.of(rule)),
                        code("A1", "A"),
                        defined(code("B"), "Of B.", typical("Both.")),
                        code("B1", "B"),
                        defined(code("C"), "Of C.", closeButNo("C's.", "A"))),
                List.of(facet("f", "A"), facet("g", "A", "B")),
                List.of(group("h", "C", "A", "B")));
        Codebook after = new CodeTree(before).merge(id("A"), id("B"));
        assertThat(after)
                .isEqualTo(book(
                        List.of(
                                defined(code("B"), "Of B.", typical("Both."), typical("A's."))
                                        .withIndicators(List.of(rule)),
                                code("B1", "B"),
                                code("A1", "B"),
                                defined(code("C"), "Of C.", closeButNo("C's.", "B"))),
                        List.of(facet("f", "B"), facet("g", "B")),
                        List.of(group("h", "C", "B"))));
    }

    @Test
    void mergesACodeIntoTheOneAboveIt() throws TaskException {
        assertThat(order(tree.merge(id("A1"), id("A")))).isEqualTo("A A2 B");
    }

    @Test
    void showsWhatToldTwoMergedCodesApartAsUnexpectedWords() throws TaskException {
        Codebook before =
                book(defined(code("A"), "", closeButNo("One.", "B")), defined(code("B"), "", closeButNo("Two.", "A")));
        assertThat(new CodeTree(before)
                        .merge(id("A"), id("B"))
                        .code(id("B"))
                        .orElseThrow()
                        .examples())
                .containsExactly(
                        new Example(Example.Kind.ATYPICAL, "Two.", Optional.empty(), "because"),
                        new Example(Example.Kind.ATYPICAL, "One.", Optional.empty(), "because"));
    }

    @Test
    void refusesMergesThatLeaveNoPlaceForTheCodings() {
        refused(TreeMessage.MERGE_ITSELF, () -> tree.merge(id("A"), id("A")));
        refused(TreeMessage.MERGE_BELOW, () -> tree.merge(id("A"), id("A1")));
        refused(TreeMessage.MERGE_CATEGORY, () -> new CodeTree(book(code("A"), category("B"))).merge(id("A"), id("B")));
    }

    @Test
    void retiresACodeAndTakesItBack() throws TaskException {
        Codebook retired = tree.retire(id("A1"), true);
        assertThat(retired.code(id("A1"))).contains(code("A1", "A").withRetired(true));
        assertThat(new CodeTree(retired).retire(id("A1"), false)).isEqualTo(BOOK);
        refused(TreeMessage.NOTHING_CHANGES, () -> tree.retire(id("A1"), false));
        refused(TreeMessage.MERGE_RETIRED, () -> new CodeTree(retired).merge(id("A2"), id("A1")));
    }

    @Test
    void splitsACode() throws TaskException {
        Codebook before = book(
                List.of(code("A"), code("A1", "A"), code("A2", "A")),
                List.of(facet("f", "A1")),
                List.of(group("g", "A1", "A2")));
        assertThat(new CodeTree(before).split(id("A1"), List.of(code("N"), code("M"))))
                .isEqualTo(book(
                        List.of(code("A"), code("A1", "A"), code("N", "A"), code("M", "A"), code("A2", "A")),
                        List.of(facet("f", "A1", "N", "M")),
                        List.of(group("g", "A1", "N", "M", "A2"))));
    }

    @Test
    void refusesSplitsWithoutNewCodes() {
        refused(TreeMessage.NO_PARTS, () -> tree.split(id("A"), List.of()));
        refused(TreeMessage.ID_TAKEN, () -> tree.split(id("A"), List.of(code("B"))));
        refused(TreeMessage.ID_TAKEN, () -> tree.split(id("A"), List.of(code("N"), code("N"))));
        refused(TreeMessage.SPLIT_CATEGORY, () -> new CodeTree(book(category("A"))).split(id("A"), List.of(code("N"))));
    }

    @Test
    void removesACodeThatStandsAlone() throws TaskException {
        Codebook before = book(
                List.of(code("A"), defined(code("B"), "", closeButNo("One.", "A"))),
                List.of(facet("f", "A", "B"), facet("all")),
                List.of(group("g", "A")));
        Example toNoCode = new Example(Example.Kind.CLOSE_BUT_NO, "One.", Optional.empty(), "because");
        assertThat(new CodeTree(before).remove(id("A"), 0))
                .isEqualTo(book(
                        List.of(defined(code("B"), "", toNoCode)),
                        List.of(facet("f", "B"), facet("all")),
                        List.of(group("g"))));
    }

    @Test
    void refusesToRemoveWhatSomethingRestsOn() {
        refused(TreeMessage.IN_USE_REMOVE, () -> tree.remove(id("B"), 1));
        refused(TreeMessage.HAS_CODES_BELOW, () -> tree.remove(id("A"), 0));
        Codebook narrow = book(List.of(code("A"), code("B")), List.of(facet("f", "A")), List.of());
        refused(TreeMessage.LAST_OF_FACET, () -> new CodeTree(narrow).remove(id("A"), 0));
    }

    @Test
    void saysARefusalInASentence() {
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> tree.move(id("A"), first("A1")))
                .withMessage("A cannot stand under A1, which is A itself or a code below it.");
    }

    private static void refused(TreeMessage why, ThrowingCallable change) {
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(change)
                .satisfies(fault -> assertThat(fault.what().key()).isEqualTo(why.key()));
    }

    private static Code codable(String id, boolean codable) {
        return CodeFields.codable(codable).on(BOOK.code(id(id)).orElseThrow());
    }

    private static Place first(String parent) {
        return new Place(Optional.of(id(parent)), Optional.empty());
    }

    private static Place under(String parent, String after) {
        return new Place(Optional.of(id(parent)), Optional.of(id(after)));
    }

    private static String order(Codebook book) {
        return String.join(
                " ", book.codes().stream().map(Code::id).map(CodeId::value).toList());
    }
}
