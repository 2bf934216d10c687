// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapport.core.Books.id;
import static org.rapport.core.Texts.transcript;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.MessageTemplate;
import org.rapport.api.task.TaskException;
import org.rapport.core.Books;
import org.rapport.core.Fakes;
import org.rapport.core.codetree.CodeFields;
import org.rapport.core.codetree.Target;
import org.rapport.core.codetree.TreeMessage;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

class CodeTreeEditTest {

    private static final CodeId ELSE = id("ELSE");

    @TempDir
    private Path folder;

    private final Transcript talk = transcript("talk", "P: We met and we spoke.");
    private Study study;

    /** The sample codebook, of which the facet valence is about TR and what is below it, and a code beside. */
    @BeforeEach
    void makeAStudy() throws TaskException {
        study = new Studies(new MemoryStores(), new Fakes.Indexes(), folder)
                .create(StudyAddress.of(Path.of("s.rapport")), "S");
        try (EditSession edit = study.store().edit(Samples.ADA, "Prepare", "")) {
            edit.put(Samples.codebookWith(Books.code("ELSE")));
            edit.put(talk, new Source("talk.txt", talk.text().value().getBytes(StandardCharsets.UTF_8)));
            edit.commit();
        }
    }

    @AfterEach
    void closeTheStudy() throws TaskException {
        study.close();
    }

    @Test
    void mergesWithTheCodingsInOneEdit() throws TaskException {
        Coding one = put(coding(3, Samples.HONESTY, Samples.ADA, ""));
        Coding two = put(coding(6, Samples.HONESTY, Samples.BEN, "look again"));
        assertThat(merge(Samples.HONESTY, Samples.CARE).label()).isEqualTo("Merge TR-HON into TR-CAR");
        assertThat(codings()).containsOnlyKeys(one.id(), two.id());
        assertThat(codings().values()).extracting(Coding::code).containsOnly(Samples.CARE);
        assertThat(codings().get(two.id()).memo()).isEqualTo("look again");
        assertThat(codebook().code(Samples.HONESTY)).isEmpty();
        study.store().undo(Samples.ADA);
        assertThat(codings()).containsEntry(one.id(), one).containsEntry(two.id(), two);
    }

    @Test
    void doesNotCountAPassageTwiceAfterAMerge() throws TaskException {
        put(coding(3, Samples.HONESTY, Samples.ADA, ""));
        Coding stays = put(coding(3, Samples.CARE, Samples.ADA, ""));
        Coding other = put(coding(3, Samples.HONESTY, Samples.BEN, ""));
        Coding tellsMore = put(coding(6, Samples.HONESTY, Samples.ADA, "a memo"));
        Coding twin = put(coding(6, Samples.CARE, Samples.ADA, ""));
        merge(Samples.HONESTY, Samples.CARE);
        assertThat(codings()).containsOnlyKeys(stays.id(), other.id(), tellsMore.id(), twin.id());
    }

    @Test
    void leavesNoCodingOutThatSaysMoreThanTheOther() throws TaskException {
        Coding plain = coding(3, Samples.HONESTY, Samples.ADA, "");
        Coding weighed = said(coding(6, Samples.HONESTY, Samples.ADA, ""), true, Map.of(), OptionalInt.of(50));
        put(plain);
        put(weighed);
        put(withValence(coding(9, Samples.HONESTY, Samples.ADA, "")));
        put(said(coding(3, Samples.CARE, Samples.ADA, ""), false, Map.of(), OptionalInt.empty()));
        put(coding(6, Samples.CARE, Samples.ADA, ""));
        put(said(coding(9, Samples.CARE, Samples.ADA, ""), true, Map.of(Samples.VALENCE, "bad"), OptionalInt.empty()));
        merge(Samples.HONESTY, Samples.CARE);
        assertThat(codings()).hasSize(6);
    }

    @Test
    void takesMemosOnACodeAlongInAMerge() throws TaskException {
        Memo memo = new Memo(
                MemoId.random(),
                new MemoSubject.OfCode(Samples.HONESTY),
                Memo.Type.ANALYTIC,
                Samples.BEN,
                "",
                "Is this care?",
                Instant.EPOCH);
        try (EditSession edit = study.store().edit(Samples.BEN, "Note", "")) {
            edit.put(memo);
            edit.commit();
        }
        merge(Samples.HONESTY, Samples.CARE);
        try (StudyReader reader = study.store().read()) {
            assertThat(reader.memos()).containsExactly(memo.about(new MemoSubject.OfCode(Samples.CARE)));
        }
    }

    @Test
    void keepsWhatCodersSaidWithFacets() throws TaskException {
        Coding said = put(withValence(coding(3, Samples.HONESTY, Samples.ADA, "")));
        merge(Samples.HONESTY, ELSE);
        assertThat(facets(ELSE)).contains(Samples.VALENCE);
        assertThat(codings().get(said.id()).facets()).containsEntry(Samples.VALENCE, "good");
    }

    @Test
    void keepsFacetsOfABranchThatMovesAway() throws TaskException {
        put(withValence(coding(3, Samples.HONESTY, Samples.ADA, "")));
        CodeTreeEdit.MoveCode away = new CodeTreeEdit.MoveCode(Samples.HONESTY, new Target.Last(Optional.empty()));
        apply(away, "");
        assertThat(facets(Samples.HONESTY)).contains(Samples.VALENCE);
    }

    @Test
    void leavesFacetsAloneThatNoCodingCarries() throws TaskException {
        put(coding(3, Samples.HONESTY, Samples.ADA, ""));
        CodeTreeEdit.MoveCode away = new CodeTreeEdit.MoveCode(Samples.HONESTY, new Target.Last(Optional.empty()));
        apply(away, "");
        assertThat(facets(Samples.HONESTY)).doesNotContain(Samples.VALENCE);
    }

    @Test
    void asksForAReasonWhereACodeInUseIsDefinedOtherwise() throws TaskException {
        put(coding(3, Samples.HONESTY, Samples.ADA, ""));
        CodeTreeEdit.ChangeCode change = new CodeTreeEdit.ChangeCode(Samples.HONESTY, definition("Something else."));
        Codebook before = codebook();
        refused(EditMessage.REASON_NEEDED, () -> apply(change, " "));
        assertThat(codebook()).isEqualTo(before);
        assertThat(apply(change, "Two coders read it in two ways.").reason())
                .isEqualTo("Two coders read it in two ways.");
    }

    @Test
    void asksForNoReasonWhereNobodyUsedTheCodeOrTheDefinitionStays() throws TaskException {
        apply(new CodeTreeEdit.ChangeCode(Samples.HONESTY, definition("Something else.")), "");
        put(coding(3, Samples.HONESTY, Samples.ADA, ""));
        apply(new CodeTreeEdit.ChangeCode(Samples.HONESTY, label("Candour")), "");
        study.apply(Samples.ADA, new CodeTreeEdit.ChangeCode(Samples.HONESTY, definition("And again.")), Reason.WAIVED);
        assertThat(codebook().code(Samples.HONESTY).orElseThrow().definition()).isEqualTo("And again.");
    }

    @Test
    void doesNotRemoveACodeThatACodingCarries() throws TaskException {
        put(coding(3, Samples.CARE, Samples.BEN, ""));
        refused(TreeMessage.IN_USE_REMOVE, () -> apply(new CodeTreeEdit.RemoveCode(Samples.CARE), ""));
        refused(
                TreeMessage.IN_USE_CATEGORY,
                () -> apply(new CodeTreeEdit.ChangeCode(Samples.CARE, CodeFields.codable(false)), ""));
    }

    @Test
    void keepsCodesRetiredWhereACodebookFileIsUsedAgain() throws TaskException {
        apply(new CodeTreeEdit.RetireCode(ELSE), "");
        Codebook file = file("2");
        apply(new CodeEdit.UseCodebook(file), "");
        assertThat(codebook().code(ELSE).orElseThrow().retired()).isTrue();
    }

    @Test
    void asksForAReasonWhereAnotherVersionDefinesACodeInUseOtherwise() throws TaskException {
        put(coding(3, ELSE, Samples.ADA, ""));
        Codebook other = Samples.codebookWith(Books.defined(Books.code("ELSE"), "Now defined."));
        refused(EditMessage.REASON_NEEDED, () -> apply(new CodeEdit.UseCodebook(other), ""));
        apply(new CodeEdit.UseCodebook(other), "Nobody knew what it meant.");
        assertThat(codebook()).isEqualTo(other);
    }

    @Test
    void givesAStudyItsFirstCodebook() throws TaskException {
        Study fresh = new Studies(new MemoryStores(), new Fakes.Indexes(), folder)
                .create(StudyAddress.of(Path.of("t.rapport")), "T");
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> fresh.apply(Samples.ADA, new CodeTreeEdit.RemoveCode(ELSE)))
                .withMessageContaining("no codebook yet");
        fresh.apply(Samples.ADA, new CodeEdit.UseCodebook(Samples.codebook()));
        try (StudyReader reader = fresh.store().read()) {
            assertThat(reader.codebook()).contains(Samples.codebook());
        }
        fresh.close();
    }

    @Test
    void labelsEditsInTheWordsOfThePersonWhoMakesThem() {
        assertThat(List.of(
                                new CodeTreeEdit.AddCode(Books.code("N"), new Target.Last(Optional.empty())),
                                new CodeTreeEdit.AddCode(Books.category("N"), new Target.Last(Optional.empty())),
                                new CodeTreeEdit.ChangeCode(ELSE, label("Else")),
                                new CodeTreeEdit.ChangeCode(ELSE, CodeFields.codable(false)),
                                new CodeTreeEdit.MoveCode(ELSE, new Target.Last(Optional.of(Samples.TRUST))),
                                new CodeTreeEdit.MoveCode(ELSE, new Target.First(Optional.empty())),
                                new CodeTreeEdit.MoveCode(ELSE, new Target.After(Samples.CARE)),
                                new CodeTreeEdit.SplitCode(ELSE, List.of(Books.code("N"), Books.code("M"))),
                                new CodeTreeEdit.RetireCode(ELSE),
                                new CodeTreeEdit.RestoreCode(ELSE),
                                new CodeTreeEdit.RemoveCode(ELSE))
                        .stream()
                        .map(StudyEdit::label))
                .containsExactly(
                        "Add the code N",
                        "Add the category N",
                        "Edit the code ELSE",
                        "Make ELSE a category",
                        "Move ELSE under TR",
                        "Move ELSE to the top, first",
                        "Move ELSE behind TR-CAR",
                        "Split ELSE into ELSE, N and M",
                        "Retire the code ELSE",
                        "Take back the retired code ELSE",
                        "Remove the code ELSE");
    }

    private Edit merge(CodeId from, CodeId into) throws TaskException {
        return apply(new CodeTreeEdit.MergeCodes(from, into), "");
    }

    private Edit apply(StudyEdit edit, String reason) throws TaskException {
        return study.apply(Samples.ADA, edit, Reason.of(reason)).orElseThrow();
    }

    private static void refused(MessageTemplate why, ThrowingCallable change) {
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(change)
                .satisfies(fault -> assertThat(fault.what().key()).isEqualTo(why.key()));
    }

    /** The codebook of the study as another version of its file. */
    private static Codebook file(String version) {
        Codebook book = Samples.codebookWith(Books.code("ELSE"));
        return new Codebook(Samples.about(version), book.codes(), book.facets(), book.groups());
    }

    private static CodeFields definition(String text) {
        return fields(Optional.empty(), Optional.of(text));
    }

    private static CodeFields label(String text) {
        return fields(Optional.of(text), Optional.empty());
    }

    private static CodeFields fields(Optional<String> label, Optional<String> definition) {
        Optional<String> asItIs = Optional.empty();
        return new CodeFields(
                label, asItIs, definition, asItIs, asItIs, asItIs, Optional.empty(), Optional.empty(), List.of());
    }

    private Coding coding(int start, CodeId code, Coder coder, String memo) {
        return new Coding(
                CodingId.random(),
                new Passage(talk.id(), new Span(start, start + 2)),
                code,
                coder,
                Origin.MANUAL,
                true,
                Map.of(),
                OptionalInt.empty(),
                List.of(),
                Instant.EPOCH,
                memo);
    }

    private static Coding withValence(Coding coding) {
        return said(coding, true, Map.of(Samples.VALENCE, "good"), OptionalInt.empty());
    }

    private static Coding said(Coding coding, boolean reviewed, Map<FacetId, String> facets, OptionalInt weight) {
        return new Coding(
                coding.id(),
                coding.passage(),
                coding.code(),
                coding.coder(),
                coding.origin(),
                reviewed,
                facets,
                weight,
                coding.evidence(),
                coding.created(),
                coding.memo());
    }

    private Coding put(Coding coding) throws TaskException {
        try (EditSession edit = study.store().edit(coding.coder(), "Code", "")) {
            edit.put(coding);
            edit.commit();
        }
        return coding;
    }

    private Map<CodingId, Coding> codings() throws TaskException {
        try (StudyReader reader = study.store().read();
                var passages = reader.passages(CodingQuery.ALL)) {
            return passages.map(CodedPassage::coding).collect(Collectors.toMap(Coding::id, coding -> coding));
        }
    }

    private Codebook codebook() throws TaskException {
        try (StudyReader reader = study.store().read()) {
            return reader.codebook().orElseThrow();
        }
    }

    private List<FacetId> facets(CodeId code) throws TaskException {
        return codebook().facetsOf(code).stream().map(Facet::id).toList();
    }
}
