// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.HONESTY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/**
 * How every store takes edits: whole or not at all, each in the history, one writer at a time, others' views steady.
 */
public abstract class EditContract extends StoreTesting {

    /** Whether an edit waits for readers, and is refused if they stay. */
    protected boolean readersHinderWriters() {
        return false;
    }

    @Test
    void readsItsOwnChangesAndForgetsThemWithoutCommit() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, BEN);
        Everything before = everything();
        try (EditSession session = store.edit(BEN, "Try", "")) {
            session.put(coding);
            session.put(Samples.transcript("Second", 2), Samples.source("Second", 2));
            assertThat(passages(session, CodingQuery.ALL)).hasSize(1);
            assertThat(session.transcripts()).hasSize(2);
            assertThat(session.transcript(new TranscriptId(new UUID(77, 2)))).isPresent();
            session.remove(coding.id());
            assertThat(session.coding(coding.id())).isEmpty();
        }
        assertThat(everything()).isEqualTo(before);
        assertThat(history(10)).hasSize(1);
    }

    @Test
    void givesATranscriptAnotherTitleWithoutItsSource() throws TaskException {
        Transcript transcript = begin();
        Coding coding = Samples.coding(transcript, "honest", HONESTY, BEN);
        edit(BEN, "Code", session -> session.put(coding));
        Everything before = everything();
        edit(BEN, "Rename", session -> session.put(transcript.withTitle("Other")));
        assertThat(transcript(transcript.id())).contains(transcript.withTitle("Other"));
        assertThat(coding(coding.id())).contains(coding);
        store.undo(BEN);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void writesNoEditWhenNothingChanged() throws TaskException {
        Transcript transcript = begin();
        Edit same = edit(BEN, "Again", session -> {
            session.put(transcript, Samples.source("First", 1));
            session.put(Samples.codebook());
            session.remove(CodingId.random());
        });
        assertThat(same.label()).isEqualTo("Begin");
        assertThat(history(10)).containsExactly(same);
    }

    @Test
    void tellsItsHistory() throws TaskException {
        Transcript transcript = begin();
        Edit second;
        try (EditSession session = store.edit(BEN, "Code \"it\"", "because \uD83D\uDE00")) {
            session.put(Samples.coding(transcript, "honest", HONESTY, BEN));
            second = session.commit();
        }
        restart();
        List<Edit> history = history(10);
        assertThat(history.get(0)).isEqualTo(second);
        assertThat(history.get(0).reason()).isEqualTo("because \uD83D\uDE00");
        assertThat(history.get(0).predecessor()).contains(history.get(1).id());
        assertThat(history.get(1).predecessor()).isEmpty();
        assertThat(history.get(1).records()).isEqualTo(5);
        assertThat(head()).contains(second);
        assertThat(history(1)).containsExactly(second);
    }

    @Test
    void knowsWhichTranscriptsWereTouchedSince() throws TaskException {
        Transcript first = begin();
        EditId begun = head().orElseThrow().id();
        assertThat(transcriptsTouchedSince(begun)).contains(Set.of());
        edit(BEN, "Code", session -> session.put(Samples.coding(first, "honest", HONESTY, BEN)));
        assertThat(transcriptsTouchedSince(begun)).contains(Set.of());
        Transcript second = Samples.transcript("Second", 2);
        Edit imported = edit(BEN, "Import", session -> session.put(second, Samples.source("Second", 2)));
        edit(
                ADA,
                "Role",
                session -> session.put(
                        new Speaker(first.id(), "Q", Optional.of(Role.INTERVIEWER), Speaker.RoleOrigin.GIVEN)));
        assertThat(transcriptsTouchedSince(begun)).contains(Set.of(first.id(), second.id()));
        assertThat(transcriptsTouchedSince(imported.id())).contains(Set.of(first.id()));
        Edit role = head().orElseThrow();
        store.undo(BEN);
        assertThat(transcriptsTouchedSince(role.id())).contains(Set.of(second.id()));
        assertThat(transcriptsTouchedSince(EditId.random())).isEmpty();
    }

    @Test
    void keepsAReadersViewWhileOthersEdit() throws TaskException {
        Transcript transcript = begin();
        Change code = session -> session.put(Samples.coding(transcript, "honest", HONESTY, BEN));
        try (StudyReader reader = store.read()) {
            if (readersHinderWriters()) {
                assertThatThrownBy(() -> edit(BEN, "Code", code)).isInstanceOf(TaskException.class);
            } else {
                edit(BEN, "Code", code);
            }
            assertThat(passages(reader, CodingQuery.ALL)).isEmpty();
            assertThat(reader.history(HistoryQuery.latest(10))).hasSize(1);
        }
        if (readersHinderWriters()) {
            edit(BEN, "Code", code);
        }
        assertThat(passages()).hasSize(1);
    }

    @Test
    void showsEachStoreWhatTheOtherDid() throws TaskException {
        Transcript transcript = begin();
        try (StudyStore other = stores.open(address())) {
            edit(other, BEN, "Code", session -> session.put(Samples.coding(transcript, "honest", HONESTY, BEN)));
            assertThat(passages()).hasSize(1);
            store.undo(BEN);
            List<CodedPassage> seen = read(other, reader -> passages(reader, CodingQuery.ALL));
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void namesTheOneWhoWritesToTheOneWhoWaitsInVain() throws TaskException {
        begin();
        try (StudyStore other = stores.open(address());
                EditSession held = store.edit(ADA, "A long import", "")) {
            assertThat(held.history(HistoryQuery.latest(1))).hasSize(1);
            assertThatThrownBy(() ->
                            CompletableFuture.runAsync(() -> tryToEdit(other)).join())
                    .isInstanceOf(CompletionException.class)
                    .rootCause()
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("Ada")
                    .hasMessageContaining("A long import");
        }
        edit(BEN, "Now", session -> session.put(Samples.codebookWith(Code.named(new CodeId("X"), "X"))));
    }

    private static void tryToEdit(StudyStore other) {
        try (EditSession session = other.edit(BEN, "In vain", "")) {
            session.commit();
        } catch (TaskException e) {
            throw new CompletionException(new TaskException(e.what(), e.where()));
        }
    }
}
