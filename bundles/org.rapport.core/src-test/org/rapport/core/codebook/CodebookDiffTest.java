// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapport.core.Books;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Indicator;

class CodebookDiffTest {

    private static final Code CARE = code("CARE");

    @Test
    void findsNothingBetweenABookAndItself() {
        assertThat(CodebookDiff.between(book(CARE), book(CARE)).isEmpty()).isTrue();
    }

    @Test
    void tellsWhatIsNewAndWhatIsGone() {
        CodebookDiff diff = CodebookDiff.between(book(CARE, code("OLD")), book(CARE, code("NEW", "CARE")));
        assertThat(diff.codes())
                .extracting(CodeChange::change, each -> each.code().id(), CodeChange::from, CodeChange::to)
                .containsExactly(
                        tuple(
                                Change.ADDED,
                                id("NEW"),
                                Optional.empty(),
                                Optional.of(new Place(Optional.of(id("CARE")), Optional.empty()))),
                        tuple(
                                Change.REMOVED,
                                id("OLD"),
                                Optional.of(new Place(Optional.empty(), Optional.of(id("CARE")))),
                                Optional.empty()));
    }

    @Test
    void namesEachFieldThatChanged() {
        Code before = defined(CARE, "Old.", typical("One."), closeButNo("Two.", "CARE"));
        Code after = defined(CARE, "New.", typical("One."))
                .withIndicators(List.of(new Indicator(Indicator.Kind.LEMMA, "care")));
        assertThat(only(CodebookDiff.between(book(before), book(after))).fields())
                .containsExactly(
                        new TextChange("definition", "Old.", "New."),
                        new ListChange(
                                "examples",
                                List.of("typical: One.", "close but no (→ CARE): Two. (because)"),
                                List.of("typical: One.")),
                        new ListChange("indicators", List.of(), List.of("lemma: care")));
    }

    @Test
    void seesACodeBecomeACategory() {
        assertThat(only(CodebookDiff.between(book(CARE), book(category("CARE"))))
                        .fields())
                .containsExactly(new TextChange("codable", "true", "false"));
    }

    @Test
    void seesACodeRetire() {
        assertThat(only(CodebookDiff.between(book(CARE), book(CARE.withRetired(true))))
                        .fields())
                .containsExactly(new TextChange("retired", "false", "true"));
    }

    @Test
    void seesACodeUnderAnotherParent() {
        CodeChange change = only(CodebookDiff.between(
                book(code("A"), code("B"), code("X", "A")), book(code("A"), code("B"), code("X", "B"))));
        assertThat(change.code().id()).isEqualTo(id("X"));
        assertThat(change.moved()).isTrue();
        assertThat(change.fields()).isEmpty();
        assertThat(change.from().orElseThrow().parent()).contains(id("A"));
        assertThat(change.to().orElseThrow().parent()).contains(id("B"));
    }

    @Test
    void callsAsFewAsPossibleMovedWhereTheOrderChanged() {
        CodeChange change = only(CodebookDiff.between(
                book(code("A"), code("B"), code("C"), code("D")), book(code("B"), code("C"), code("D"), code("A"))));
        assertThat(change.code().id()).isEqualTo(id("A"));
        assertThat(change.to()).contains(new Place(Optional.empty(), Optional.of(id("D"))));
    }

    @Test
    void doesNotCallACodeMovedBecauseItsNeighbourIsNew() {
        CodebookDiff diff = CodebookDiff.between(book(code("A"), code("C")), book(code("A"), code("B"), code("C")));
        assertThat(only(diff).change()).isEqualTo(Change.ADDED);
    }

    @Test
    void hintsThatACodeWasPerhapsRenamed() {
        CodebookDiff diff = CodebookDiff.between(
                book(Code.named(id("A"), "Mutual help"), defined(code("B"), "Says  so.")),
                book(Code.named(id("Z"), "mutual Help"), defined(code("Y"), "says so."), code("N")));
        assertThat(diff.codes())
                .extracting(each -> each.code().id().value()
                        + each.perhapsRenamed().map(other -> "=" + other).orElse(""))
                .containsExactly("Z=A", "Y=B", "N", "A=Z", "B=Y");
    }

    @Test
    void doesNotTakeTwoEmptyDefinitionsForALikeness() {
        CodebookDiff diff = CodebookDiff.between(book(code("A")), book(code("B")));
        assertThat(diff.codes()).allMatch(each -> each.perhapsRenamed().isEmpty());
    }

    @Test
    void tellsChangedFacetsAndGroups() {
        List<Code> codes = List.of(code("A"), code("B"));
        CodebookDiff diff = CodebookDiff.between(
                book(codes, List.of(facet("f", "A"), facet("gone")), List.of(group("g", "A"))),
                book(codes, List.of(facet("f", "A", "B")), List.of(group("g", "A"), group("h", "B"))));
        assertThat(diff.codes()).isEmpty();
        assertThat(diff.facets())
                .extracting(PartChange::id, PartChange::change)
                .containsExactly(tuple("f", Change.CHANGED), tuple("gone", Change.REMOVED));
        assertThat(diff.facets().get(0).fields())
                .containsExactly(new ListChange("applies_to", List.of("A"), List.of("A", "B")));
        assertThat(diff.groups())
                .extracting(PartChange::id, PartChange::change)
                .containsExactly(tuple("h", Change.ADDED));
    }

    @Test
    void tellsWhatTheBookSaysOfItself() {
        About about = new About("b", "Book", "2", "en", "", List.of("Code what is said."), List.of());
        CodebookDiff diff = CodebookDiff.between(book(CARE), new Codebook(about, List.of(CARE), List.of(), List.of()));
        assertThat(diff.about())
                .containsExactly(
                        new TextChange("version", "1", "2"),
                        new ListChange("rules", List.of(), List.of("Code what is said.")));
    }

    @Test
    void seesFacetsInAnotherOrder() {
        CodebookDiff diff = CodebookDiff.between(
                book(List.of(), List.of(facet("f"), facet("g")), List.of()),
                book(List.of(), List.of(facet("g"), facet("f")), List.of()));
        assertThat(diff.about()).containsExactly(new ListChange("facets", List.of("f", "g"), List.of("g", "f")));
    }

    @Test
    void findsNothingExactlyBetweenEqualBooks() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int equal = 0;
        for (int number = 0; number < 2000; number++) {
            long same = random.nextLong();
            Codebook before = Books.random(new Random(same));
            Codebook after = random.nextInt(4) == 0 ? Books.random(new Random(same)) : Books.random(random);
            assertThat(CodebookDiff.between(before, after).isEmpty())
                    .as("seed %d, pair %d", seed, number)
                    .isEqualTo(before.equals(after));
            equal += before.equals(after) ? 1 : 0;
        }
        assertThat(equal).as("equal pairs, seed %d", seed).isBetween(100, 1900);
    }

    private static CodeChange only(CodebookDiff diff) {
        assertThat(diff.codes()).hasSize(1);
        return diff.codes().get(0);
    }
}
