// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;
import static org.rapport.testkit.Samples.NOON;
import static org.rapport.testkit.Samples.TRUST;
import static org.rapport.testkit.Samples.VALENCE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.text.Span;
import org.rapport.testkit.Samples;

class CodingEditTest extends EditTesting {

    private static final CodingChoice ALL = new CodingChoice.Found(CodingQuery.ALL);

    private Coding code(String words, CodeId code, Coder coder) throws TaskException {
        Coding coding = Coding.byHand(Samples.passage(transcript, words), code, coder, NOON);
        done(new CodingEdit.Add(List.of(coding)));
        return codings().stream()
                .filter(each -> each.id().equals(coding.id()))
                .findFirst()
                .orElseThrow();
    }

    private static CodingChoice these(Coding... codings) {
        return new CodingChoice.These(List.of(codings).stream().map(Coding::id).collect(Collectors.toSet()));
    }

    private Passage words(String words) {
        return Samples.passage(transcript, words);
    }

    @Test
    void addsOneOrManyCodings() throws TaskException {
        code("We were honest", HONESTY, ADA);
        Coding other = Coding.byHand(words("each other"), CARE, BEN, NOON);
        Coding third = Coding.byHand(words("number 1"), CARE, BEN, NOON);
        assertThat(done(new CodingEdit.Add(List.of(other, third))).records()).isEqualTo(2);
        assertThat(coded())
                .containsExactlyInAnyOrder("TR-HON: We were honest", "TR-CAR: each other", "TR-CAR: number 1");
    }

    @Test
    void givesNoRetiredCodeAndNoCategoryToMorePassages() throws TaskException {
        Coding before = code("honest", HONESTY, ADA);
        Codebook book = Samples.codebook();
        List<Code> codes = book.codes().stream()
                .map(code -> code.id().equals(HONESTY) ? code.withRetired(true) : code)
                .toList();
        done(new CodeEdit.UseCodebook(new Codebook(book.about(), codes, book.facets(), book.groups())));
        refused(new CodingEdit.Add(List.of(Coding.byHand(words("each"), HONESTY, ADA, NOON))), "retired");
        refused(new CodingEdit.Add(List.of(Coding.byHand(words("each"), TRUST, ADA, NOON))), "category");
        refused(new CodingEdit.Recode(ALL, new CodeId("NONE")), "NONE");
        done(new CodingEdit.Weigh(these(before), OptionalInt.of(3)));
        done(new CodingEdit.Recode(these(before), CARE));
        refused(new CodingEdit.Recode(these(before), HONESTY), "retired");
    }

    @Test
    void makesACodeOfThePassagesOwnWords() throws TaskException {
        Code code = Code.named(new CodeId("ALW"), "Always").under(TRUST);
        Coding coding = Coding.byHand(words("Always"), HONESTY, ADA, NOON);
        assertThat(done(new CodingEdit.InVivo(code, coding)).label()).isEqualTo("Code a passage in vivo with ALW");
        assertThat(coded()).containsExactly("ALW: Always");
        assertThat(codings().get(0).origin()).isEqualTo(Origin.IN_VIVO);
        refused(new CodingEdit.InVivo(code, coding), "ALW");
    }

    @Test
    void resizesACoding() throws TaskException {
        Coding coding = code("honest", HONESTY, ADA);
        done(new CodingEdit.Resize(coding.id(), words("We were honest").span()));
        assertThat(coded()).containsExactly("TR-HON: We were honest");
        refused(new CodingEdit.Resize(coding.id(), new Span(1, 100_000)), "inside");
    }

    @Test
    void aBulkRecodeLeavesNoPassageCodedTwice() throws TaskException {
        code("honest", HONESTY, ADA);
        code("honest", CARE, ADA);
        code("honest", HONESTY, BEN);
        code("each other", HONESTY, ADA);
        done(new CodingEdit.Recode(
                new CodingChoice.Found(new CodingQuery(Set.of(), Set.of(HONESTY), Set.of(), Optional.empty())), CARE));
        assertThat(passages())
                .extracting(passage ->
                        passage.coding().coder() + " " + passage.coding().code() + ": " + passage.text())
                .containsExactlyInAnyOrder("Ada TR-CAR: honest", "Ben TR-CAR: honest", "Ada TR-CAR: each other");
    }

    @Test
    void aTwinThatSaysMoreIsKept() throws TaskException {
        code("honest", CARE, ADA);
        Coding said = code("honest", HONESTY, ADA);
        done(new CodingEdit.Note(these(said), "why so"));
        done(new CodingEdit.Recode(these(said), CARE));
        assertThat(codings()).hasSize(2);
    }

    @Test
    void setsFacetsThatTheCodebookAllows() throws TaskException {
        Coding coding = code("honest", HONESTY, ADA);
        done(new CodingEdit.SetFacets(ALL, Map.of(VALENCE, Optional.of("bad"))));
        assertThat(codings().get(0).facets()).containsExactly(Map.entry(VALENCE, "bad"));
        refused(new CodingEdit.SetFacets(ALL, Map.of(VALENCE, Optional.of("worse"))), "good, bad");
        refused(new CodingEdit.SetFacets(ALL, Map.of(new FacetId("mood"), Optional.of("x"))), "mood");
        done(new CodingEdit.SetFacets(these(coding), Map.of(VALENCE, Optional.empty())));
        assertThat(codings().get(0).facets()).isEmpty();
    }

    @Test
    void weighsAndNotesAndRemoves() throws TaskException {
        Coding coding = code("honest", HONESTY, ADA);
        code("each other", CARE, ADA);
        done(new CodingEdit.Weigh(ALL, OptionalInt.of(70)));
        refused(new CodingEdit.Weigh(ALL, OptionalInt.of(101)), "0 to 100");
        done(new CodingEdit.Weigh(these(coding), OptionalInt.empty()));
        done(new CodingEdit.Note(ALL, "see again"));
        assertThat(codings()).extracting(Coding::memo).containsOnly("see again");
        assertThat(done(new CodingEdit.Remove(ALL)).records()).isEqualTo(2);
        refused(new CodingEdit.Remove(ALL), "No coding");
        refused(new CodingEdit.Remove(these(coding)), "no longer");
    }

    @Test
    void cuttingAMiddleOutLeavesTwoCodings() throws TaskException {
        Coding coding = code("honest \uD83C\uDF31 with each other, number 1.\nAlways.", HONESTY, ADA);
        done(new CodingEdit.Note(these(coding), "kept"));
        done(new CodingEdit.RemovePart(these(coding), words("with each")));
        assertThat(coded()).containsExactly("TR-HON: honest \uD83C\uDF31", "TR-HON: other, number 1.\nAlways.");
        assertThat(codings()).extracting(Coding::memo).containsOnly("kept");
        assertThat(codings()).extracting(Coding::id).contains(coding.id()).doesNotHaveDuplicates();
    }

    @Test
    void cuttingAnEndShortensACodingAndCuttingAllRemovesIt() throws TaskException {
        code("each other, number 1", CARE, ADA);
        code("other", HONESTY, BEN);
        code("Always", HONESTY, BEN);
        done(new CodingEdit.RemovePart(ALL, words("other, ")));
        assertThat(coded()).containsExactlyInAnyOrder("TR-CAR: each", "TR-CAR: number 1", "TR-HON: Always");
        refused(new CodingEdit.RemovePart(ALL, words("We were")), "not among");
    }

    @Test
    void whatIsSoAlreadyIsNoEdit() throws TaskException {
        Coding coding = code("honest", HONESTY, ADA);
        assertThat(study.apply(ADA, new CodingEdit.Recode(these(coding), HONESTY)))
                .isEmpty();
        assertThat(history(10)).hasSize(4);
    }
}
