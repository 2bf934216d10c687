// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.source.Source;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.merge.Settling;
import org.rapport.core.merge.Side;
import org.rapport.core.merge.StudyMerge;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** What two copies erased, each something else of the same, goes from both, and stays two things. */
final class ErasureOnBothSidesTest extends StoreTesting {

    private static final String HERE = "Zanzibarova";
    private static final String THERE = "Quentinov";

    @TempDir
    private Path elsewhere;

    private final CaseId anke = CaseId.random();
    private final CaseId bodo = CaseId.random();
    private final Transcript interview = interview();

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    private static Transcript interview() {
        List<String> turns = List.of(
                "How was it?", HERE + " and " + THERE + " were with us.", "Anke speaking now.", "And Bodo as well.");
        List<String> labels = List.of("Q", "Ben", "Anke", "Bodo");
        String text = String.join("\n\n", turns);
        List<Turn> said = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            int at = text.indexOf(turns.get(i));
            Span span = new Span(at, at + turns.get(i).length());
            said.add(new Turn(i + 1, Optional.of(labels.get(i)), span, Optional.empty()));
        }
        return new Transcript(
                new TranscriptId(new UUID(78, 1)),
                "Talk",
                "en",
                new TranscriptText(text),
                said,
                List.of(),
                List.of(),
                source(text).file());
    }

    private static Source source(String text) {
        return new Source("Talk.txt", ("File: " + text).getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void makeCopy() throws TaskException, IOException {
        edit(Samples.ADA, "Import", session -> {
            session.put(Samples.codebook());
            session.put(interview, source(interview.text().value()));
            session.put(new Case(anke, "First", ""));
            session.put(new Case(bodo, "Second", ""));
            session.put(speaker("Anke", Role.LEADER, anke));
            session.put(speaker("Bodo", new Role("teacher"), bodo));
        });
        store.close();
        Files.copy(file(), copy());
        store = stores.open(address());
    }

    private Speaker speaker(String label, Role role, CaseId person) {
        return new Speaker(interview.id(), label, Optional.of(role), Speaker.RoleOrigin.GIVEN, Optional.of(person));
    }

    private Path copy() {
        return elsewhere.resolve("copy.rapport");
    }

    private static void erase(StudyStore from, Coder coder, ErasureOrder.What what) throws TaskException {
        from.erasure().run(coder, new ErasureOrder(what, false, false), "asked for", Progress.NONE);
        from.erasure().finish(Progress.NONE);
    }

    private ErasureOrder.What word(String word) {
        int at = interview.text().value().indexOf(word);
        return new ErasureOrder.OfWords(interview.id(), List.of(new Span(at, at + word.length())));
    }

    private void inTheCopy(Work work) throws TaskException {
        try (StudyStore other = stores.open(StudyAddress.of(copy()))) {
            work.make(other);
        }
    }

    private void adopt() throws TaskException {
        try (StudyStore other = stores.openToRead(StudyAddress.of(copy()))) {
            store.erasure().adopt(other, Samples.ADA, "asked for", false, Progress.NONE);
            store.erasure().finish(Progress.NONE);
            assertThat(store.erasure().isBehind(other)).isFalse();
        }
    }

    private void merge() throws TaskException {
        try (StudyStore other = stores.openToRead(StudyAddress.of(copy()))) {
            StudyMerge.Copy copy = new StudyMerge.Copy("copy.rapport", other);
            assertThat(new StudyMerge(store, Samples.ADA)
                            .merge(List.of(copy), Settling.all(Side.THEIRS), false, Progress.NONE)
                            .edit())
                    .isPresent();
        }
    }

    private void requireBothGone() throws TaskException, IOException {
        assertThat(new MarkerSearch(HERE).in(folder)).isEmpty();
        assertThat(new MarkerSearch(THERE).in(folder)).isEmpty();
        assertThat(transcript(interview.id()).orElseThrow().text().value())
                .contains("\u2587".repeat(HERE.length()) + " and " + "\u2587".repeat(THERE.length()) + " were");
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    @Test
    void takesOutWhatWentElsewhereFromATextThatLostOtherWords() throws TaskException, IOException {
        erase(store, Samples.ADA, word(HERE));
        inTheCopy(other -> erase(other, Samples.BEN, word(THERE)));
        adopt();
        requireBothGone();
    }

    @Test
    void mergesACopyWhereOtherWordsWentFromTheSameText() throws TaskException, IOException {
        erase(store, Samples.ADA, word(HERE));
        inTheCopy(other -> {
            erase(other, Samples.BEN, word(THERE));
            Transcript there =
                    read(other, reader -> reader.transcript(interview.id())).orElseThrow();
            edit(
                    other,
                    Samples.BEN,
                    "Code",
                    session -> session.put(Samples.coding(there, "were with", Samples.CARE, Samples.BEN)));
        });
        adopt();
        merge();
        requireBothGone();
        assertThat(passages()).hasSize(1);
    }

    @Test
    void repeatsSeveralErasuresInOneText() throws TaskException, IOException {
        erase(store, Samples.ADA, word("with us"));
        inTheCopy(other -> {
            erase(other, Samples.BEN, word(THERE));
            erase(other, Samples.BEN, word(HERE));
            erase(other, Samples.BEN, new ErasureOrder.OfPerson(Set.of("Anke"), Set.of()));
        });
        adopt();
        requireBothGone();
        assertThat(transcript(interview.id()).orElseThrow().text().value()).doesNotContain("with us", "speaking");
        inTheCopy(other -> edit(other, Samples.BEN, "Case", session -> session.put(new Case(bodo, "Third", ""))));
        merge();
        requireBothGone();
        assertThat(transcript(interview.id()).orElseThrow().text().value()).doesNotContain("with us", "speaking");
    }

    private void eraseOneOnEachSide() throws TaskException {
        erase(store, Samples.ADA, new ErasureOrder.OfPerson(Set.of("Anke"), Set.of()));
        inTheCopy(other -> erase(other, Samples.BEN, new ErasureOrder.OfPerson(Set.of("Bodo"), Set.of())));
    }

    private void requireTwoPeople(Role ofBodo) throws TaskException {
        assertThat(transcript(interview.id()).orElseThrow().turns())
                .extracting(turn -> turn.speaker().orElseThrow())
                .containsExactly("Q", "Ben", "Erased 1", "Erased 2");
        assertThat(transcripts().get(0).speakers())
                .contains(speaker("Erased 1", Role.LEADER, anke), speaker("Erased 2", ofBodo, bodo));
        assertThat(transcript(interview.id()).orElseThrow().text().value()).doesNotContain("speaking", "as well");
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    @Test
    void keepsTwoPeopleApartThatWereErasedInTwoCopies() throws TaskException {
        eraseOneOnEachSide();
        adopt();
        requireTwoPeople(new Role("teacher"));
    }

    @Test
    void keepsThemApartInAMerge() throws TaskException {
        eraseOneOnEachSide();
        adopt();
        inTheCopy(this::giveBodoAnotherRole);
        merge();
        requireTwoPeople(new Role("head"));
    }

    @Test
    void knowsThemInACopyThatCallsThemOtherwise() throws TaskException {
        eraseOneOnEachSide();
        adopt();
        inTheCopy(other -> {
            other.erasure().adopt(store, Samples.BEN, "asked for", false, Progress.NONE);
            other.erasure().finish(Progress.NONE);
            assertThat(other.checkFully(Progress.NONE)).isEmpty();
            giveBodoAnotherRole(other);
        });
        merge();
        requireTwoPeople(new Role("head"));
    }

    /** The copy calls him as it did when it erased him. */
    private void giveBodoAnotherRole(StudyStore other) throws TaskException {
        edit(other, Samples.BEN, "Role", session -> session.put(speaker("Erased 1", new Role("head"), bodo)));
    }

    /** What somebody does in the copy. */
    private interface Work {

        void make(StudyStore other) throws TaskException;
    }
}
