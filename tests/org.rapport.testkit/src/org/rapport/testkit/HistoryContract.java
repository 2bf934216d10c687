// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.Edit;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;

/** How every store takes back and makes again: in order, exactly, each coder alone, never over another's work. */
public abstract class HistoryContract extends StoreTesting {

    @Test
    void undoesAllInOrderAndRedoesAllAcrossRestarts() throws TaskException {
        List<Everything> states = new ArrayList<>(List.of(everything()));
        Transcript transcript = begin();
        states.add(everything());
        Coding coding = Samples.coding(transcript, "honest", HONESTY, ADA);
        edit(ADA, "Code", session -> session.put(coding));
        states.add(everything());
        edit(ADA, "Remove", session -> session.remove(coding.id()));
        states.add(everything());
        edit(ADA, "Code again", session -> session.put(coding));
        states.add(everything());
        for (int i = states.size() - 2; i >= 0; i--) {
            store.undo(ADA);
            restart();
            assertThat(everything()).isEqualTo(states.get(i));
        }
        assertThatThrownBy(() -> store.undo(ADA))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Ada");
        for (int i = 1; i < states.size(); i++) {
            store.redo(ADA);
            restart();
            assertThat(everything()).isEqualTo(states.get(i));
        }
        assertThatThrownBy(() -> store.redo(ADA))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Ada");
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    @Test
    void writesAnUndoAsAnEditOfItsOwn() throws TaskException {
        begin();
        Edit begun = history(1).get(0);
        Edit undone = store.undo(ADA);
        assertThat(undone.kind()).isEqualTo(Edit.Kind.UNDO);
        assertThat(undone.target()).contains(begun.id());
        assertThat(undone.predecessor()).contains(begun.id());
        assertThat(undone.records()).isEqualTo(begun.records());
        Edit redone = store.redo(ADA);
        assertThat(redone.kind()).isEqualTo(Edit.Kind.REDO);
        assertThat(redone.target()).contains(begun.id());
        assertThat(history(9)).containsExactly(redone, undone, begun);
    }

    @Test
    void undoesEachCodersOwnLastEdit() throws TaskException {
        Transcript transcript = begin();
        Coding adas = Samples.coding(transcript, "honest", HONESTY, ADA);
        Coding bens = Samples.coding(transcript, "each", CARE, BEN);
        edit(ADA, "Ada codes", session -> session.put(adas));
        edit(BEN, "Ben codes", session -> session.put(bens));
        store.undo(ADA);
        assertThat(passages()).extracting(CodedPassage::coding).containsExactly(bens);
        store.undo(BEN);
        store.redo(ADA);
        assertThat(passages()).extracting(CodedPassage::coding).containsExactly(adas);
        store.redo(BEN);
        assertThat(passages()).hasSize(2);
        assertThatThrownBy(() -> store.redo(BEN)).isInstanceOf(TaskException.class);
    }

    @Test
    void endsTheChainOfRedosWithANewEdit() throws TaskException {
        Transcript transcript = begin();
        edit(ADA, "One", session -> session.put(Samples.coding(transcript, "honest", HONESTY, ADA)));
        store.undo(ADA);
        edit(ADA, "Two", session -> session.put(Samples.coding(transcript, "each", HONESTY, ADA)));
        assertThatThrownBy(() -> store.redo(ADA)).isInstanceOf(TaskException.class);
        store.undo(ADA);
        store.redo(ADA);
        assertThat(passages()).extracting(CodedPassage::text).containsExactly("each");
    }

    @Test
    void refusesAnUndoUnderAnotherChangeOfTheSameRecord() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, ADA);
        edit(ADA, "Ada codes", session -> session.put(coding));
        edit(BEN, "Ben moves", session -> session.put(moved(coding, transcript)));
        assertThatThrownBy(() -> store.undo(ADA))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Ben moves")
                .hasMessageContaining("Ben")
                .hasMessageContaining("Ada codes");
        store.undo(BEN);
        assertThat(passages()).extracting(CodedPassage::coding).containsExactly(coding);
        store.undo(ADA);
        assertThat(passages()).isEmpty();
    }

    private static Coding moved(Coding coding, Transcript transcript) {
        return new Coding(
                coding.id(),
                Samples.passage(transcript, "each other"),
                coding.code(),
                coding.coder(),
                coding.origin(),
                true,
                coding.facets(),
                coding.weight(),
                List.of(),
                coding.created(),
                "");
    }

    @Test
    void refusesAnUndoUnderWhichSomethingRests() throws TaskException {
        Transcript transcript = begin();
        edit(BEN, "Ben codes", session -> session.put(Samples.coding(transcript, "honest", HONESTY, BEN)));
        Everything before = everything();
        assertThatThrownBy(() -> store.undo(ADA))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Ben codes")
                .hasMessageContaining("Begin");
        assertThat(everything()).isEqualTo(before);
        store.undo(BEN);
        store.undo(ADA);
        assertThat(everything().summaries()).isEmpty();
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    @Test
    void refusesToBringBackWhatHasNothingToStandOn() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, ADA);
        edit(BEN, "Code", session -> session.put(coding));
        edit(ADA, "Take it out", session -> session.remove(coding.id()));
        edit(BEN, "Drop the transcript", session -> session.remove(transcript.id()));
        assertThatThrownBy(() -> store.undo(ADA))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Drop the transcript");
        store.undo(BEN);
        store.undo(ADA);
        assertThat(passages()).extracting(CodedPassage::coding).containsExactly(coding);
    }

    @Test
    void refusesToBringACodingBackOntoAnotherText() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, ADA);
        edit(ADA, "Code", session -> session.put(coding));
        edit(ADA, "Take it out", session -> session.remove(coding.id()));
        edit(
                BEN,
                "Correct",
                session -> session.put(Samples.transcript("Corrected", 1), Samples.source("Corrected", 1)));
        assertThatThrownBy(() -> store.undo(ADA))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Correct");
        store.undo(BEN);
        store.undo(ADA);
        assertThat(passages()).extracting(CodedPassage::coding).containsExactly(coding);
    }

    @Test
    void refusesToTakeAwayACodeInUse() throws TaskException {
        Transcript transcript = begin();
        Code extra = Code.named(new CodeId("EXTRA"), "Extra");
        edit(ADA, "Add a code", session -> session.put(Samples.codebookWith(extra)));
        edit(BEN, "Use it", session -> session.put(Samples.coding(transcript, "honest", extra.id(), BEN)));
        assertThatThrownBy(() -> store.undo(ADA))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Use it");
        store.undo(BEN);
        store.undo(ADA);
        assertThat(codebook()).contains(Samples.codebook());
    }

    @Test
    void refusesToTakeTheCodebookAwayFromUnderACode() throws TaskException {
        begin();
        Code child = Code.named(new CodeId("TR-NEW"), "New").under(Samples.TRUST);
        edit(BEN, "Add below", session -> session.put(Samples.codebookWith(child)));
        assertThatThrownBy(() -> store.undo(ADA))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Add below");
    }

    @Test
    void refusesARedoWhereTheStudyChanged() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, ADA);
        edit(BEN, "Code", session -> session.put(coding));
        edit(ADA, "Ada moves", session -> session.put(moved(coding, transcript)));
        store.undo(ADA);
        edit(BEN, "Ben removes", session -> session.remove(coding.id()));
        assertThatThrownBy(() -> store.redo(ADA))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Ben removes")
                .hasMessageContaining("Ada moves");
        store.undo(BEN);
        store.redo(ADA);
        assertThat(passages()).extracting(CodedPassage::text).containsExactly("each other");
    }

    @Test
    void refusesARedoWhoseGroundWasTakenBack() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, ADA);
        edit(BEN, "Ben codes", session -> session.put(coding));
        edit(ADA, "Ada moves", session -> session.put(moved(coding, transcript)));
        store.undo(ADA);
        store.undo(BEN);
        assertThatThrownBy(() -> store.redo(ADA))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("Ben codes");
        store.redo(BEN);
        store.redo(ADA);
        assertThat(passages()).extracting(CodedPassage::text).containsExactly("each other");
    }

    @Test
    void takesARecordTouchedTwiceInOneEditBackAtOnce() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, ADA);
        Coding passing = Samples.coding(transcript, "We", HONESTY, ADA);
        Edit twice = edit(ADA, "Twice", session -> {
            session.put(coding);
            session.put(passing);
            session.put(moved(coding, transcript));
            session.remove(passing.id());
        });
        assertThat(twice.records()).isEqualTo(2);
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
        store.undo(ADA);
        assertThat(passages()).isEmpty();
        store.redo(ADA);
        assertThat(passages()).extracting(CodedPassage::text).containsExactly("each other");
        store.undo(ADA);
        store.undo(ADA);
        assertThat(everything().summaries()).isEmpty();
    }

    @Test
    void undoesACodebookThatWasReordered() throws TaskException {
        begin();
        Codebook book = Samples.codebook();
        Codebook turned = new Codebook(
                book.about(),
                List.of(book.codes().get(0), book.codes().get(2), book.codes().get(1)),
                book.facets(),
                book.groups());
        Edit turning = edit(ADA, "Turn", session -> session.put(turned));
        assertThat(codebook()).contains(turned);
        store.undo(ADA);
        assertThat(codebook()).contains(book);
        assertThat(turning.records()).isLessThanOrEqualTo(3);
    }

    @Test
    void undoesALargeEditExactly() throws TaskException {
        Transcript transcript = begin();
        int length = transcript.text().length();
        Everything before = everything();
        edit(ADA, "Bulk", session -> {
            for (int i = 0; i < 3_000; i++) {
                Span span = new Span(length - 8 + i % 4, length - 4 + i % 4);
                session.put(new Coding(
                        CodingId.random(),
                        new Passage(transcript.id(), span),
                        i % 2 == 0 ? HONESTY : CARE,
                        BEN,
                        Origin.SEARCH,
                        false,
                        Map.of(),
                        OptionalInt.empty(),
                        List.of(),
                        Samples.NOON,
                        "number " + i));
            }
        });
        Everything after = everything();
        assertThat(after.passages()).hasSize(3_000);
        store.undo(ADA);
        assertThat(everything()).isEqualTo(before);
        store.redo(ADA);
        assertThat(everything()).isEqualTo(after);
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    @Test
    void keepsRefusedUndosOutOfTheHistory() throws TaskException {
        Transcript transcript = begin();
        edit(BEN, "Code", session -> session.put(Samples.coding(transcript, "honest", HONESTY, BEN)));
        List<Edit> history = history(10);
        assertThatThrownBy(() -> store.undo(ADA)).isInstanceOf(TaskException.class);
        assertThat(history(10)).isEqualTo(history);
        assertThat(head()).isEqualTo(Optional.of(history.get(0)));
    }
}
