// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodebookTest {

    private static final CodeId TRUST = new CodeId("TR");
    private static final CodeId LOSS = new CodeId("TR-LOSS");
    private static final CodeId BETRAYAL = new CodeId("TR-LOSS-B");
    private static final CodeId POWER = new CodeId("PO");

    private static final Code TRUST_CODE = Code.named(TRUST, "Trust");
    private static final Code LOSS_CODE = Code.named(LOSS, "Loss").under(TRUST);
    private static final Code BETRAYAL_CODE = Code.named(BETRAYAL, "Betrayal").under(LOSS);
    private static final Code POWER_CODE = Code.named(POWER, "Power");

    @Test
    void isATree() {
        Codebook book = book(List.of(), TRUST_CODE, LOSS_CODE, BETRAYAL_CODE, POWER_CODE);
        assertThat(book.roots()).containsExactly(TRUST_CODE, POWER_CODE);
        assertThat(book.children(TRUST)).containsExactly(LOSS_CODE);
        assertThat(book.path(BETRAYAL)).containsExactly(TRUST_CODE, LOSS_CODE, BETRAYAL_CODE);
        assertThat(book.branch(TRUST)).containsExactlyInAnyOrder(TRUST, LOSS, BETRAYAL);
        assertThat(book.depth()).isEqualTo(3);
    }

    @Test
    void refusesTwoCodesWithOneId() {
        assertThatIllegalArgumentException().isThrownBy(() -> book(List.of(), TRUST_CODE, Code.named(TRUST, "Again")));
    }

    @Test
    void refusesAParentThatIsMissingOrComesLater() {
        assertThatIllegalArgumentException().isThrownBy(() -> book(List.of(), LOSS_CODE, TRUST_CODE));
    }

    @Test
    void givesFacetsToTheBranchTheyApplyTo() {
        Facet onTrust = facet("valence", TRUST);
        Facet onAll = facet("phase");
        Codebook book = book(List.of(onTrust, onAll), TRUST_CODE, LOSS_CODE, POWER_CODE);
        assertThat(book.facetsOf(LOSS)).containsExactly(onTrust, onAll);
        assertThat(book.facetsOf(POWER)).containsExactly(onAll);
    }

    @Test
    void refusesAFacetOnACodeThatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> book(List.of(facet("valence", TRUST)), POWER_CODE));
    }

    @Test
    void aCodeWithoutColourTakesItsParents() {
        Code coloured = new Code(
                TRUST,
                Optional.empty(),
                true,
                "Trust",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                Optional.of(Colour.of("#aa0010")),
                "");
        Codebook book = book(List.of(), coloured, LOSS_CODE, POWER_CODE);
        assertThat(book.colour(LOSS)).contains(new Colour(0xAA0010));
        assertThat(book.colour(POWER)).isEmpty();
    }

    @Test
    void aColourPrintsAsItWasWritten() {
        assertThat(Colour.of("#00ff0a")).hasToString("#00ff0a");
    }

    private static Facet facet(String id, CodeId... appliesTo) {
        return new Facet(
                new FacetId(id), id, "", List.of(appliesTo), List.of(new Facet.Value("yes", "")), Optional.empty(), "");
    }

    private static Codebook book(List<Facet> facets, Code... codes) {
        About about = new About("b", "Book", "1", "en", "", List.of(), List.of());
        return new Codebook(about, List.of(codes), facets, List.of());
    }
}
