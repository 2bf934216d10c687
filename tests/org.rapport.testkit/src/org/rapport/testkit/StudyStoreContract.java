// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;
import static org.rapport.testkit.Samples.TRUST;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingCount;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/** What every store does: keeps what is put, finds it again, and refuses what would not hold together. */
public abstract class StudyStoreContract extends StoreTesting {

    @Test
    void isEmptyAndNamedWhenNew() throws TaskException {
        restart();
        assertThat(store.info()).isEqualTo(Samples.info());
        assertThat(everything())
                .isEqualTo(new Everything(
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(List.of(), List.of()),
                        List.of(List.of(), List.of())));
        assertThat(head()).isEmpty();
    }

    @Test
    void refusesToMakeAStudyOverAnother() throws TaskException {
        begin();
        assertThatThrownBy(() -> stores.create(address(), Samples.info())).isInstanceOf(TaskException.class);
        assertThat(transcripts()).hasSize(1);
    }

    @Test
    void refusesToOpenAStudyThatIsNotThere() {
        assertThatThrownBy(() -> stores.open(nowhere())).isInstanceOf(TaskException.class);
    }

    @Test
    void givesATranscriptBackWhole() throws TaskException {
        Transcript transcript = begin();
        restart();
        assertThat(transcript(transcript.id())).contains(transcript);
        assertThat(transcript(TranscriptId.random())).isEmpty();
        assertThat(transcriptWithText(transcript.text().hash())).contains(transcript.id());
        assertThat(transcriptWithText(transcript.source().hash())).isEmpty();
    }

    @Test
    void listsTranscriptsByTitleWithTheirSpeakers() throws TaskException {
        Transcript first = Samples.transcript("b", 1);
        Transcript second = Samples.transcript("a", 2);
        Speaker dana = new Speaker(first.id(), "Dana M.", Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN);
        edit(ADA, "Import", session -> {
            session.put(first, Samples.source("b", 1));
            session.put(second, Samples.source("a", 2));
            session.put(dana);
        });
        List<TranscriptSummary> list = transcripts();
        assertThat(list).extracting(TranscriptSummary::title).containsExactly("a", "b");
        assertThat(list.get(1))
                .isEqualTo(new TranscriptSummary(
                        first.id(),
                        "b",
                        "en",
                        first.source(),
                        first.text().hash(),
                        2,
                        14,
                        List.of(new Speaker(first.id(), "Q", Optional.empty(), Speaker.RoleOrigin.UNKNOWN), dana)));
    }

    @Test
    void keepsACodebookInItsOrder() throws TaskException {
        begin();
        restart();
        assertThat(codebook()).contains(Samples.codebook());
        Codebook turned = new Codebook(
                Samples.about("2"),
                List.of(
                        Code.named(new CodeId("NEW"), "New"),
                        Samples.codebook().code(TRUST).orElseThrow(),
                        Samples.codebook().code(CARE).orElseThrow(),
                        Code.named(new CodeId("MID"), "Between").under(TRUST),
                        Samples.codebook().code(HONESTY).orElseThrow()),
                List.of(),
                List.of());
        edit(BEN, "Turn", session -> session.put(turned));
        restart();
        assertThat(codebook()).contains(turned);
    }

    @Test
    void refusesToLoseACodeInUse() throws TaskException {
        Transcript transcript = begin();
        edit(ADA, "Code", session -> session.put(Samples.coding(transcript, "honest", HONESTY, ADA)));
        Codebook without = new Codebook(Samples.about("2"), List.of(Code.named(CARE, "Care")), List.of(), List.of());
        assertThatThrownBy(() -> edit(ADA, "Less", session -> session.put(without)))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("TR-HON");
        Codebook category = new Codebook(
                Samples.about("2"),
                List.of(new Code(
                        HONESTY,
                        Optional.empty(),
                        false,
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        "")),
                List.of(),
                List.of());
        assertThatThrownBy(() -> edit(ADA, "Category", session -> session.put(category)))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("TR-HON");
        assertThat(codebook()).contains(Samples.codebook());
    }

    @Test
    void takesSuggestionsOfACodeAwayWithTheCode() throws TaskException {
        Transcript transcript = begin();
        Suggestion suggestion = Samples.suggestion(transcript, "honest", HONESTY);
        edit(ADA, "Suggest", session -> session.put(suggestion));
        Codebook without = new Codebook(Samples.about("2"), List.of(Code.named(CARE, "Care")), List.of(), List.of());
        edit(ADA, "Less", session -> session.put(without));
        assertThat(openSuggestions(ADA)).isEmpty();
        store.undo(ADA);
        assertThat(openSuggestions(ADA)).containsExactly(suggestion);
    }

    @Test
    void givesACodingBackWhole() throws TaskException {
        Transcript transcript = begin();
        Coding rich = Samples.coding(transcript, "honest \uD83C\uDF31 with", HONESTY, BEN);
        Coding plain = Coding.byHand(Samples.passage(transcript, "We were"), CARE, ADA, Samples.NOON);
        edit(BEN, "Code", session -> {
            session.put(rich);
            session.put(plain);
        });
        restart();
        assertThat(coding(rich.id())).contains(rich);
        assertThat(coding(plain.id())).contains(plain);
        assertThat(coding(CodingId.random())).isEmpty();
    }

    @Test
    void joinsACodingWithItsWordsTurnAndRole() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "\uD83C\uDF31 with each", HONESTY, BEN);
        edit(BEN, "Code", session -> {
            session.put(coding);
            session.put(new Speaker(transcript.id(), "Dana M.", Optional.of(Role.LEADER), Speaker.RoleOrigin.GUESSED));
        });
        int emojiBefore = 1;
        Span span = coding.passage().span();
        assertThat(passages())
                .containsExactly(new CodedPassage(
                        coding,
                        "First",
                        Optional.of(transcript.turns().get(1)),
                        Optional.of(Role.LEADER),
                        new Span(span.start() - emojiBefore, span.end() - emojiBefore - 1),
                        "\uD83C\uDF31 with each"));
    }

    @Test
    void ordersPassagesByTitlePositionAndCode() throws TaskException {
        Transcript a = Samples.transcript("a", 1);
        Transcript b = Samples.transcript("b", 2);
        Coding late = Samples.coding(a, "each", HONESTY, ADA);
        Coding early = Samples.coding(a, "We", HONESTY, ADA);
        Coding earlyToo = Samples.coding(a, "We were", CARE, ADA);
        Coding other = Samples.coding(b, "How", CARE, ADA);
        edit(ADA, "All", session -> {
            session.put(Samples.codebook());
            session.put(b, Samples.source("b", 2));
            session.put(a, Samples.source("a", 1));
            for (Coding coding : List.of(other, late, early, earlyToo)) {
                session.put(coding);
            }
        });
        assertThat(passages()).extracting(CodedPassage::coding).containsExactly(earlyToo, early, late, other);
    }

    @Test
    void findsAndCountsWhatAQueryAsksFor() throws TaskException {
        Transcript first = begin();
        Transcript second = Samples.transcript("Second", 2);
        Coding one = Samples.coding(first, "honest", HONESTY, ADA);
        Coding two = Coding.byHand(Samples.passage(first, "each"), HONESTY, BEN, Samples.NOON);
        Coding three = Samples.coding(second, "each", CARE, BEN);
        edit(ADA, "More", session -> {
            session.put(second, Samples.source("Second", 2));
            session.put(one);
            session.put(two);
            session.put(three);
        });
        try (StudyReader reader = store.read()) {
            assertThat(found(reader, CodingQuery.ALL.in(second.id()))).containsExactly(three);
            assertThat(found(reader, new CodingQuery(Set.of(), Set.of(HONESTY), Set.of(BEN), Optional.empty())))
                    .containsExactly(two);
            CodingQuery reviewed = new CodingQuery(Set.of(), Set.of(), Set.of(), Optional.of(true));
            assertThat(found(reader, reviewed)).containsExactly(two);
            assertThat(reader.counts(CodingQuery.ALL))
                    .containsExactly(
                            new CodingCount(first.id(), HONESTY, 1, 1), new CodingCount(second.id(), CARE, 0, 1));
            assertThat(reader.counts(reviewed)).containsExactly(new CodingCount(first.id(), HONESTY, 1, 0));
        }
    }

    private static List<Coding> found(StudyReader reader, CodingQuery query) throws TaskException {
        return passages(reader, query).stream().map(CodedPassage::coding).toList();
    }

    @Test
    void refusesCodingsThatStandOnNothing() throws TaskException {
        Transcript transcript = begin();
        Transcript stranger = Samples.transcript("Stranger", 9);
        int emoji = transcript.text().value().indexOf("\uD83D\uDE00");
        int length = transcript.text().length();
        try (EditSession session = store.edit(ADA, "Refused", "")) {
            refuses(session, Samples.coding(stranger, "We", HONESTY, ADA));
            refuses(session, Samples.coding(transcript, "We", new CodeId("NONE"), ADA));
            refuses(session, Samples.coding(transcript, "We", TRUST, ADA));
            refuses(session, at(transcript, new Span(emoji + 1, emoji + 4)));
            refuses(session, at(transcript, new Span(length - 1, length + 1)));
            assertThat(session.commit().label()).isEqualTo("Begin");
        }
        assertThat(passages()).isEmpty();
    }

    private static void refuses(EditSession session, Coding coding) {
        assertThatThrownBy(() -> session.put(coding)).isInstanceOf(TaskException.class);
    }

    private static Coding at(Transcript transcript, Span span) {
        return Coding.byHand(new Passage(transcript.id(), span), HONESTY, ADA, Samples.NOON);
    }

    @Test
    void remembersWhoDecidedWhat() throws TaskException {
        Transcript transcript = begin();
        Suggestion one = Samples.suggestion(transcript, "honest", HONESTY);
        Suggestion two = Samples.suggestion(transcript, "each other", CARE);
        Decision decision = new Decision(one, ADA, Decision.Outcome.CORRECTED, Optional.of(CARE), true, Samples.NOON);
        edit(ADA, "Suggest", session -> {
            session.put(two);
            session.put(one);
            session.put(decision);
        });
        restart();
        assertThat(openSuggestions(ADA)).containsExactly(two);
        assertThat(openSuggestions(BEN)).containsExactly(one, two);
        assertThat(decisions(ADA)).containsExactly(decision);
        edit(ADA, "Clean", session -> session.remove(one.id()));
        assertThat(decisions(ADA)).containsExactly(decision);
    }

    @Test
    void tellsOfATranscriptWhateverWasSuggestedAndDecided() throws TaskException {
        Transcript first = begin();
        Transcript second = Samples.transcript("Second", 2);
        Suggestion one = Samples.suggestion(first, "honest", HONESTY);
        Suggestion two = Samples.suggestion(first, "each other", CARE);
        Suggestion other = Samples.suggestion(second, "honest", HONESTY);
        edit(ADA, "Suggest", session -> {
            session.put(second, Samples.source("Second", 2));
            session.put(two);
            session.put(one);
            session.put(other);
            session.put(Samples.accepted(one, BEN));
            session.put(Samples.accepted(one, ADA));
            session.put(Samples.accepted(other, ADA));
        });
        try (StudyReader reader = store.read()) {
            assertThat(reader.suggestions(first.id())).containsExactly(one, two);
            assertThat(reader.decisions(first.id()))
                    .containsExactly(Samples.accepted(one, ADA), Samples.accepted(one, BEN));
        }
    }

    @Test
    void takesADecisionOrASpeakerBack() throws TaskException {
        Transcript transcript = begin();
        Suggestion one = Samples.suggestion(transcript, "honest", HONESTY);
        Speaker speaker = new Speaker(transcript.id(), "Gone", Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN);
        edit(ADA, "Fill", session -> {
            session.put(one);
            session.put(Samples.accepted(one, ADA));
            session.put(Samples.accepted(one, BEN));
            session.put(speaker);
        });
        Everything before = everything();
        edit(ADA, "Remove", session -> {
            session.remove(one.id(), ADA);
            session.removeSpeaker(transcript.id(), "Gone");
        });
        assertThat(openSuggestions(ADA)).containsExactly(one);
        assertThat(openSuggestions(BEN)).isEmpty();
        assertThat(transcripts().get(0).speakers()).doesNotContain(speaker).hasSize(2);
        store.undo(ADA);
        restart();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void removesATranscriptWithAllThatBelongsToIt() throws TaskException {
        Transcript transcript = begin();
        Suggestion suggestion = Samples.suggestion(transcript, "honest", HONESTY);
        edit(BEN, "Fill", session -> {
            session.put(new Speaker(transcript.id(), "Q", Optional.of(Role.INTERVIEWER), Speaker.RoleOrigin.GIVEN));
            session.put(suggestion);
            session.put(Samples.accepted(suggestion, BEN));
            session.put(Samples.coding(transcript, "honest", HONESTY, BEN));
        });
        Everything before = everything();
        Edit removal = edit(ADA, "Remove", session -> session.remove(transcript.id()));
        assertThat(removal.records()).isEqualTo(5);
        assertThat(everything().summaries()).isEmpty();
        assertThat(everything().passages()).isEmpty();
        assertThat(everything().decisions()).containsExactly(List.of(), List.of());
        store.undo(ADA);
        restart();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void refusesANewTextUnderOldCodings() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, BEN);
        edit(BEN, "Code", session -> session.put(coding));
        Transcript corrected = Samples.transcript("Corrected", 1);
        assertThatThrownBy(
                        () -> edit(ADA, "Correct", session -> session.put(corrected, Samples.source("Corrected", 1))))
                .isInstanceOf(TaskException.class);
        Coding moved = new Coding(
                coding.id(),
                Samples.passage(corrected, "honest"),
                HONESTY,
                BEN,
                coding.origin(),
                false,
                coding.facets(),
                coding.weight(),
                coding.evidence(),
                coding.created(),
                coding.memo());
        edit(ADA, "Correct", session -> {
            session.put(corrected, Samples.source("Corrected", 1));
            session.put(moved);
        });
        assertThat(passages()).extracting(CodedPassage::text).containsExactly("honest");
        store.undo(ADA);
        assertThat(passages()).extracting(CodedPassage::coding).containsExactly(coding);
        assertThat(store.check(Progress.NONE)).isEmpty();
    }
}
