// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapport.core.Texts.transcript;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.Fakes;
import org.rapport.core.edit.CodeTreeEdit;
import org.rapport.core.edit.CodingEdit;
import org.rapport.core.registry.Annotators;
import org.rapport.core.registry.Suggesters;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.Speaker.RoleOrigin;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;

class AutocodeTest {

    private static final Coder ADA = new Coder("Ada");
    private static final Coder BEN = new Coder("Ben");
    private static final CodeId TRUST = new CodeId("TR");
    private static final CodeId DAILY = new CodeId("IN-FRQ");

    @TempDir
    private Path folder;

    private final Transcript talk = transcript(
            "talk",
            "Title about trust",
            "I: Did you trust them daily?",
            "P: We met daily. I trust them and they trust me. Fine.",
            "X: I trust nobody.");

    private Study study;
    private Autocode autocode;

    @BeforeEach
    void makeAStudy() throws TaskException {
        study = new Studies(new MemoryStores(), new Fakes.Indexes(), folder)
                .create(StudyAddress.of(Path.of("s.rapport")), "S");
        autocode = new Autocode(new Suggesters(List.of(new RuleSuggester(new Annotators(List.of(Fakes.words()))))));
        try (EditSession edit = study.store().edit(ADA, "Prepare", "")) {
            edit.put(codebook());
            edit.put(talk, new Source("talk.lines", talk.text().value().getBytes(StandardCharsets.UTF_8)));
            edit.put(speaker("I", Role.INTERVIEWER));
            edit.put(speaker("P", Role.LEADER));
            edit.commit();
        }
    }

    @AfterEach
    void closeTheStudy() throws TaskException {
        study.close();
    }

    @Test
    void suggestsForSentencesOfPeopleWhoseRoleIsKnownAndNotInterviewer() throws TaskException {
        AutocodeReport report = run(false, ADA);
        assertThat(report.turns()).isEqualTo(1);
        assertThat(report.turnsWithoutRole()).as("the title and X").isEqualTo(2);
        assertThat(items(ADA)).containsExactly("IN-FRQ: We met daily.", "TR: I trust them and they trust me.");
        assertThat(codings()).isEmpty();
    }

    @Test
    void theWordsThatMatchedAreTheEvidence() throws TaskException {
        run(false, ADA);
        ReviewItem item = new Review(study, ADA).items().get(1);
        assertThat(item.evidence())
                .extracting(evidence -> evidence.rule() + " = " + talk.text().slice(evidence.words()))
                .containsExactly("lemma: trust = trust", "lemma: trust = trust");
        assertThat(item.before(20)).isEqualTo("We met daily. ");
        assertThat(item.after(20)).isEqualTo(" Fine.");
    }

    @Test
    void acceptingAtOnceMakesUnreviewedCodingsInOneEdit() throws TaskException {
        AutocodeReport report = run(true, ADA);
        assertThat(report.offered()).isEqualTo(2);
        assertThat(codings()).hasSize(2).allSatisfy(coding -> {
            assertThat(coding.reviewed()).isFalse();
            assertThat(coding.origin()).isEqualTo(Origin.RULE);
            assertThat(coding.facets()).as("nobody has looked").isEmpty();
        });
        study.store().undo(ADA);
        assertThat(codings()).isEmpty();
        assertThat(run(false, ADA).offered())
                .as("an undone decision is no decision")
                .isEqualTo(2);
    }

    @Test
    void codingsOfACodeThatWasMergedSinceAreStillReviewed() throws TaskException {
        run(true, ADA);
        study.apply(ADA, new CodeTreeEdit.MergeCodes(new CodeId("IN-FRQ"), new CodeId("TR")));
        Review review = new Review(study, ADA);
        review.accept(review.items().get(0));
        review.reject(review.items().get(0));
        assertThat(review.items()).isEmpty();
        assertThat(codings()).singleElement().satisfies(coding -> {
            assertThat(coding.code()).isEqualTo(new CodeId("TR"));
            assertThat(coding.reviewed()).isTrue();
        });
    }

    @Test
    void offersNoRetiredCode() throws TaskException {
        run(false, ADA);
        ReviewItem open = new Review(study, ADA).items().get(0);
        study.apply(ADA, new CodeTreeEdit.RetireCode(open.code()));
        Coding byHand = Coding.byHand(open.passage(), open.code(), ADA, Instant.EPOCH);
        Review review = new Review(study, ADA);
        assertThat(items(ADA)).containsExactly("TR: I trust them and they trust me.");
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> review.accept(open))
                .withMessageContaining("is retired");
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> review.correct(review.items().get(0), open.code()))
                .withMessageContaining("is retired");
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> study.apply(ADA, new CodingEdit.Add(List.of(byHand))))
                .withMessageContaining("is retired");
        study.store().undo(ADA);
        study.apply(ADA, new CodeTreeEdit.RetireCode(new CodeId("TR")));
        assertThat(run(false, BEN).offered())
                .as("rules of codes that are not retired")
                .isEqualTo(1);
    }

    @Test
    void whatWasAcceptedStaysReviewableWhenItsCodeRetires() throws TaskException {
        run(true, ADA);
        study.apply(ADA, new CodeTreeEdit.RetireCode(new CodeId("IN-FRQ")));
        Review review = new Review(study, ADA);
        review.accept(review.items().get(0));
        assertThat(codings()).anyMatch(coding -> coding.code().value().equals("IN-FRQ") && coding.reviewed());
    }

    @Test
    void offersNothingThatWasAcceptedRejectedOrRemoved() throws TaskException {
        run(false, ADA);
        Review review = new Review(study, ADA);
        review.accept(review.items().get(0));
        review.reject(review.items().get(0));
        assertThat(review.items()).isEmpty();
        assertThat(codings().get(0).facets()).as("nobody has said anything").isEmpty();
        remove(codings().get(0));
        AutocodeReport again = run(true, ADA);
        assertThat(again.offered()).isZero();
        assertThat(again.settled()).isEqualTo(2);
        assertThat(again.edit()).isEmpty();
    }

    @Test
    void asksEveryCoderAnew() throws TaskException {
        run(true, ADA);
        assertThat(run(false, BEN).offered()).isEqualTo(2);
    }

    @Test
    void doesNotOfferWhatTheCoderCodedByHand() throws TaskException {
        int start = talk.text().value().indexOf("We met");
        Passage whole = new Passage(talk.id(), new Span(start, start + 45));
        try (EditSession edit = study.store().edit(ADA, "Code", "")) {
            edit.put(Coding.byHand(whole, TRUST, ADA, Instant.EPOCH));
            edit.commit();
        }
        run(false, ADA);
        assertThat(items(ADA)).containsExactly("IN-FRQ: We met daily.");
    }

    @Test
    void takesBackSuggestionsThatItsRulesNoLongerMake() throws TaskException {
        run(false, ADA);
        try (EditSession edit = study.store().edit(ADA, "Change the codebook", "")) {
            edit.put(new Codebook(about(), List.of(code(TRUST, "trust"), code(DAILY, "weekly")), List.of(), List.of()));
            edit.commit();
        }
        run(false, ADA);
        assertThat(items(ADA)).containsExactly("TR: I trust them and they trust me.");
    }

    @Test
    void namesTheRulesThatWereNotRun() throws TaskException {
        assertThat(run(false, ADA).notRun()).containsExactly("TR: {lemma:trust} >obj {}");
    }

    @Test
    void aCorrectionUsesAnotherCode() throws TaskException {
        run(true, ADA);
        Review review = new Review(study, ADA);
        review.correct(review.items().get(1), DAILY);
        assertThat(codings())
                .extracting(coding -> coding.code() + " " + coding.reviewed())
                .containsExactlyInAnyOrder("IN-FRQ false", "IN-FRQ true");
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> review.correct(review.items().get(0), new CodeId("NONE")))
                .withMessageContaining("NONE");
    }

    @Test
    void aSkippedSuggestionDoesNotComeBack() throws TaskException {
        run(false, ADA);
        Review review = new Review(study, ADA);
        assertThat(review.skip(review.items().get(0))).isPresent();
        assertThat(review.items()).hasSize(1);
    }

    @Test
    void refusesCodesThatAreNotThere() {
        AutocodeRequest request = new AutocodeRequest(Set.of(new CodeId("NONE")), Set.of(), false, false, ADA);
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> autocode.run(study, request, Progress.NONE))
                .withMessageContaining("NONE");
    }

    private AutocodeReport run(boolean accept, Coder coder) throws TaskException {
        return autocode.run(study, new AutocodeRequest(Set.of(), Set.of(), false, accept, coder), Progress.NONE);
    }

    private List<String> items(Coder coder) throws TaskException {
        return new Review(study, coder)
                .items().stream().map(item -> item.code() + ": " + item.words()).toList();
    }

    private List<Coding> codings() throws TaskException {
        try (StudyReader reader = study.store().read();
                Stream<CodedPassage> passages = reader.passages(CodingQuery.ALL)) {
            return passages.map(CodedPassage::coding).toList();
        }
    }

    private void remove(Coding coding) throws TaskException {
        try (EditSession edit = study.store().edit(ADA, "Remove", "")) {
            edit.remove(coding.id());
            edit.commit();
        }
    }

    private Speaker speaker(String name, Role role) {
        return new Speaker(talk.id(), name, Optional.of(role), RoleOrigin.GIVEN);
    }

    private static About about() {
        return new About("b", "Book", "1", "en", "", List.of(), List.of());
    }

    private static Codebook codebook() {
        Facet valence = new Facet(
                new FacetId("valence"),
                "Valence",
                "",
                List.of(),
                List.of(new Facet.Value("present", "")),
                Optional.of("present"),
                "");
        Code trust = code(TRUST, "trust");
        Code withGrammar = trust.withIndicators(
                List.of(trust.indicators().get(0), new Indicator(Indicator.Kind.SEMGREX, "{lemma:trust} >obj {}")));
        return new Codebook(about(), List.of(withGrammar, code(DAILY, "daily")), List.of(valence), List.of());
    }

    private static Code code(CodeId id, String lemma) {
        return Code.named(id, id.value()).withIndicators(List.of(new Indicator(Indicator.Kind.LEMMA, lemma)));
    }
}
