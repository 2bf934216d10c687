// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;
import static org.rapport.testkit.Samples.NOON;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Colour;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;

/** How every store keeps cases, attributes, memos and coders, takes back any edit by name, and filters its history. */
public abstract class CaseAndMemoContract extends StoreTesting {

    private static final Attribute SECTOR = new Attribute(
            AttributeId.random(), "Sector", Attribute.Type.CHOICE, List.of("care", "school \uD83C\uDF31"));
    private static final Attribute YEARS =
            new Attribute(AttributeId.random(), "Years", Attribute.Type.NUMBER, List.of());
    private static final Case DANA = new Case(CaseId.random(), "Dana \uD83D\uDE00", "leads a clinic");

    private static Memo memo(MemoSubject subject, Memo.Type type) {
        return new Memo(MemoId.random(), subject, type, ADA, "A title", "a \"thought\" \uD83D\uDE00", NOON);
    }

    private static Speaker dana(Transcript transcript) {
        return new Speaker(transcript.id(), "Dana M.", Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN)
                .as(Optional.of(DANA.id()));
    }

    private void knowDana(Transcript transcript) throws TaskException {
        edit(ADA, "Describe Dana", session -> {
            session.put(SECTOR);
            session.put(YEARS);
            session.put(DANA);
            session.put(new CaseValue(DANA.id(), SECTOR.id(), "care"));
            session.put(new CaseValue(DANA.id(), YEARS.id(), "12.5"));
            session.put(dana(transcript));
        });
    }

    @Test
    void keepsCasesWithTheirValues() throws TaskException {
        Transcript transcript = begin();
        Everything before = everything();
        knowDana(transcript);
        Everything after = everything();
        restart();
        assertThat(everything()).isEqualTo(after);
        assertThat(after.attributes()).containsExactly(SECTOR, YEARS);
        assertThat(after.cases()).containsExactly(DANA);
        assertThat(after.caseValues())
                .containsExactly(
                        new CaseValue(DANA.id(), SECTOR.id(), "care"), new CaseValue(DANA.id(), YEARS.id(), "12.5"));
        assertThat(after.summaries().get(0).speakers()).contains(dana(transcript));
        assertThat(store.check(Progress.NONE)).isEmpty();
        store.undo(ADA);
        assertThat(everything()).isEqualTo(before);
        store.redo(ADA);
        assertThat(everything()).isEqualTo(after);
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    @Test
    void removesWhatHangsOnACase() throws TaskException {
        Transcript transcript = begin();
        knowDana(transcript);
        Everything known = everything();
        edit(ADA, "Forget Dana", session -> session.remove(DANA.id()));
        Everything after = everything();
        assertThat(after.cases()).isEmpty();
        assertThat(after.caseValues()).isEmpty();
        assertThat(after.summaries().get(0).speakers())
                .contains(dana(transcript).as(Optional.empty()));
        store.undo(ADA);
        assertThat(everything()).isEqualTo(known);
        edit(ADA, "Drop an attribute", session -> session.remove(SECTOR.id()));
        assertThat(everything().caseValues()).containsExactly(new CaseValue(DANA.id(), YEARS.id(), "12.5"));
        store.undo(ADA);
        edit(ADA, "Not known after all", session -> {
            session.remove(DANA.id(), YEARS.id());
            session.removeSpeaker(transcript.id(), "Dana M.");
        });
        assertThat(everything().caseValues()).containsExactly(new CaseValue(DANA.id(), SECTOR.id(), "care"));
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    @Test
    void refusesValuesThatAnAttributeDoesNotAccept() throws TaskException {
        knowDana(begin());
        Everything before = everything();
        for (CaseValue value : List.of(
                new CaseValue(DANA.id(), SECTOR.id(), "army"),
                new CaseValue(DANA.id(), YEARS.id(), "twelve"),
                new CaseValue(CaseId.random(), YEARS.id(), "12"),
                new CaseValue(DANA.id(), AttributeId.random(), "12"))) {
            assertThatThrownBy(() -> edit(ADA, "Say", session -> session.put(value)))
                    .isInstanceOf(TaskException.class);
        }
        assertThatThrownBy(() -> edit(BEN, "Say", session -> {
                    session.put(new Speaker(
                            transcripts().get(0).id(),
                            "Q",
                            Optional.empty(),
                            Speaker.RoleOrigin.UNKNOWN,
                            Optional.of(CaseId.random())));
                }))
                .isInstanceOf(TaskException.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void refusesToTakeBackACaseThatSomebodySpokeOf() throws TaskException {
        Transcript transcript = begin();
        edit(ADA, "Add a case", session -> session.put(DANA));
        edit(BEN, "Say who Dana is", session -> session.put(dana(transcript)));
        assertThatThrownBy(() -> store.undo(ADA))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Say who Dana is")
                .hasMessageContaining("Ben");
    }

    @Test
    void keepsMemosOnAnything() throws TaskException {
        Transcript transcript = begin();
        Everything before = everything();
        List<Memo> memos = List.of(
                memo(new MemoSubject.OfStudy(), Memo.Type.REFLEXIVE),
                memo(new MemoSubject.OfTranscript(transcript.id()), Memo.Type.METHODOLOGICAL),
                memo(new MemoSubject.OfPassage(Samples.passage(transcript, "honest \uD83C\uDF31")), Memo.Type.ANALYTIC),
                memo(new MemoSubject.OfCode(HONESTY), Memo.Type.ANALYTIC));
        edit(ADA, "Write memos", session -> {
            for (Memo memo : memos) {
                session.put(memo);
            }
        });
        restart();
        assertThat(everything().memos()).containsExactlyInAnyOrderElementsOf(memos);
        assertThat(store.check(Progress.NONE)).isEmpty();
        store.undo(ADA);
        assertThat(everything()).isEqualTo(before);
        store.redo(ADA);
        edit(ADA, "Remove the transcript", session -> session.remove(transcript.id()));
        assertThat(everything().memos()).containsExactlyInAnyOrder(memos.get(0), memos.get(3));
        edit(ADA, "Remove a code", session -> {
            Codebook book = session.codebook().orElseThrow();
            List<Code> left = book.codes().stream()
                    .filter(code -> !code.id().equals(HONESTY))
                    .toList();
            session.put(new Codebook(book.about(), left, book.facets(), List.of()));
        });
        assertThat(everything().memos()).containsExactly(memos.get(0));
        store.undo(ADA);
        store.undo(ADA);
        assertThat(everything().memos()).containsExactlyInAnyOrderElementsOf(memos);
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    @Test
    void refusesACorrectedTextUnderAMemo() throws TaskException {
        Transcript transcript = begin();
        edit(
                ADA,
                "Note",
                session -> session.put(
                        memo(new MemoSubject.OfPassage(Samples.passage(transcript, "honest")), Memo.Type.ANALYTIC)));
        Transcript other = Samples.transcript("Other", 1);
        assertThatThrownBy(() -> edit(ADA, "Correct", session -> session.put(other, Samples.source("Other", 1))))
                .isInstanceOf(TaskException.class);
    }

    @Test
    void keepsCodersAndRetiredCodes() throws TaskException {
        begin();
        CoderProfile ada = new CoderProfile(ADA, Optional.of(Colour.of("#123456")), "first coder");
        Codebook book = everything().codebook().orElseThrow();
        List<Code> codes = book.codes().stream()
                .map(code -> code.withRetired(code.id().equals(CARE)))
                .toList();
        Codebook retired = new Codebook(book.about(), codes, book.facets(), book.groups());
        edit(ADA, "Retire a code", session -> {
            session.put(ada);
            session.put(retired);
        });
        restart();
        assertThat(everything().coders()).containsExactly(ada);
        assertThat(everything().codebook()).contains(retired);
        edit(ADA, "Forget", session -> session.remove(ADA));
        assertThat(everything().coders()).isEmpty();
        store.undo(ADA);
        store.undo(ADA);
        assertThat(everything().codebook()).contains(book);
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    @Test
    void takesBackAnyEditByNameWhereNothingRestsOnIt() throws TaskException {
        Transcript transcript = begin();
        EditId begun = head().orElseThrow().id();
        Edit bens = edit(BEN, "Ben codes", session -> session.put(Samples.coding(transcript, "honest", HONESTY, BEN)));
        Everything without = everything();
        Edit adas = edit(ADA, "Ada codes", session -> session.put(Samples.coding(transcript, "other", CARE, ADA)));
        Edit undo = store.undo(ADA, bens.id());
        assertThat(undo.coder()).isEqualTo(ADA);
        assertThat(undo.target()).contains(bens.id());
        assertThat(everything().passages()).hasSize(1);
        assertThatThrownBy(() -> store.undo(ADA, bens.id())).isInstanceOf(TaskException.class);
        assertThatThrownBy(() -> store.undo(ADA, undo.id())).isInstanceOf(TaskException.class);
        assertThatThrownBy(() -> store.undo(ADA, EditId.random())).isInstanceOf(TaskException.class);
        assertThatThrownBy(() -> store.undo(BEN, begun))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Ada codes");
        store.redo(ADA);
        store.undo(ADA, adas.id());
        assertThat(everything()).isEqualTo(without);
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    @Test
    void filtersTheHistory() throws TaskException {
        Transcript first = begin();
        Transcript second = Samples.transcript("Second", 2);
        edit(BEN, "Import", session -> session.put(second, Samples.source("Second", 2)));
        edit(BEN, "Code", session -> session.put(Samples.coding(first, "honest", HONESTY, BEN)));
        edit(ADA, "Note", session -> session.put(memo(new MemoSubject.OfCode(CARE), Memo.Type.ANALYTIC)));
        assertThat(labels(new HistoryQuery(
                        Optional.of(HONESTY), Optional.empty(), Optional.empty(), OptionalInt.empty())))
                .containsExactly("Code", "Begin");
        assertThat(labels(new HistoryQuery(Optional.of(CARE), Optional.empty(), Optional.empty(), OptionalInt.empty())))
                .containsExactly("Note", "Begin");
        assertThat(labels(new HistoryQuery(
                        Optional.empty(), Optional.of(first.id()), Optional.empty(), OptionalInt.of(1))))
                .containsExactly("Code");
        assertThat(labels(new HistoryQuery(
                        Optional.empty(), Optional.of(second.id()), Optional.of(BEN), OptionalInt.empty())))
                .containsExactly("Import");
        assertThat(labels(HistoryQuery.ALL)).hasSize(4);
    }

    private List<String> labels(HistoryQuery query) throws TaskException {
        return read(reader -> reader.history(query)).stream().map(Edit::label).toList();
    }
}
