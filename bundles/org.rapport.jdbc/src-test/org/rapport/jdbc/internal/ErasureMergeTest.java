// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.rapport.core.merge.MergeReport;
import org.rapport.core.merge.Settling;
import org.rapport.core.merge.Side;
import org.rapport.core.merge.StudyMerge;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** What was erased does not come back with a copy that had it, and went on using it. */
final class ErasureMergeTest extends StoreTesting {

    private static final String MARKER = "Zanzibarova";

    @TempDir
    private Path elsewhere;

    private final CaseId person = CaseId.random();
    private final Transcript first = interview(1, "Talk of " + MARKER, MARKER + " was with us");
    private final Transcript second = interview(2, "Other", "We met " + MARKER);

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    private static Transcript interview(int number, String title, String answer) {
        String question = "How was it?";
        String text = question + "\n\n" + answer + ", and that was it.";
        int start = question.length() + 2;
        return new Transcript(
                new TranscriptId(new UUID(77, number)),
                title,
                "en",
                new TranscriptText(text),
                List.of(
                        new Turn(1, Optional.of("Q"), new Span(0, question.length()), Optional.empty()),
                        new Turn(
                                2,
                                Optional.of(number == 1 ? MARKER : "Ben"),
                                new Span(start, text.length()),
                                Optional.empty())),
                List.of(),
                List.of(),
                source(title, text).file());
    }

    private static Source source(String title, String text) {
        return new Source(title + ".txt", ("File: " + text).getBytes(StandardCharsets.UTF_8));
    }

    private static Source source(Transcript transcript) {
        return source(transcript.title(), transcript.text().value());
    }

    @BeforeEach
    void makeCopy() throws TaskException, IOException {
        edit(Samples.ADA, "Import " + first.title(), session -> {
            session.put(Samples.codebook());
            session.put(first, source(first));
            session.put(second, source(second));
            session.put(new Case(person, MARKER, ""));
            session.put(new Speaker(
                    first.id(), MARKER, Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN, Optional.of(person)));
            session.put(
                    Samples.coding(first, "with us", Samples.CARE, Samples.ADA).withMemo(MARKER));
        });
        store.close();
        Files.copy(file(), copy());
        store = stores.open(address());
        workOnInTheCopy();
    }

    private Path copy() {
        return elsewhere.resolve("copy.rapport");
    }

    private void workOnInTheCopy() throws TaskException {
        try (StudyStore other = stores.open(StudyAddress.of(copy()))) {
            edit(other, Samples.BEN, "Code " + MARKER, session -> {
                session.put(Samples.coding(first, "was with", Samples.CARE, Samples.BEN)
                        .withMemo("so " + MARKER));
                session.put(Samples.coding(second, "We met", Samples.CARE, Samples.BEN)
                        .withMemo("Not a name"));
                session.put(memo("New memo on " + MARKER));
            });
            Transcript corrected = interview(1, first.title(), "Indeed " + MARKER + " was with us");
            edit(other, Samples.BEN, "Correct " + first.title(), session -> {
                for (var passage : passages(session, CodingQuery.ALL)) {
                    if (passage.coding().passage().transcript().equals(first.id())) {
                        session.remove(passage.coding().id());
                    }
                }
                session.put(corrected, source(corrected));
            });
        }
    }

    private static Memo memo(String words) {
        return new Memo(
                MemoId.random(),
                new MemoSubject.OfStudy(),
                Memo.Type.ANALYTIC,
                Samples.BEN,
                words,
                words,
                Samples.NOON);
    }

    private void erase(ErasureOrder.What what, boolean everywhere) throws TaskException, IOException {
        store.erasure().run(Samples.ADA, new ErasureOrder(what, everywhere, false), "asked for", Progress.NONE);
        store.erasure().finish(Progress.NONE);
    }

    private MergeReport merge() throws TaskException {
        try (StudyStore other = stores.openToRead(StudyAddress.of(copy()))) {
            StudyMerge.Copy copy = new StudyMerge.Copy("copy.rapport", other);
            MergeReport report = new StudyMerge(store, Samples.ADA)
                    .merge(List.of(copy), Settling.all(Side.THEIRS), false, Progress.NONE);
            assertThat(report.edit()).isPresent();
            return report;
        }
    }

    private void requireGone() throws TaskException, IOException {
        assertThat(new MarkerSearch(MARKER).in(folder)).isEmpty();
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    @Test
    void bringsTheWordsWhereNothingWasErased() throws TaskException, IOException {
        merge();
        assertThat(history(20)).extracting(Edit::label).contains("Code " + MARKER);
        assertThat(new MarkerSearch(MARKER).in(folder)).isNotEmpty();
    }

    @Test
    void doesNotBringBackWordsThatWereErasedEverywhere() throws TaskException, IOException {
        int at = first.text().value().indexOf(MARKER);
        erase(new ErasureOrder.OfWords(first.id(), List.of(new Span(at, at + MARKER.length()))), true);
        requireGone();
        merge();
        requireGone();
        assertThat(transcript(first.id()).orElseThrow().text().value())
                .contains("Indeed " + "\u2587".repeat(MARKER.length()) + " was");
        assertThat(history(20)).extracting(Edit::label).contains("Code " + "\u2587".repeat(MARKER.length()));
        store.undo(Samples.ADA);
        requireGone();
    }

    @Test
    void doesNotBringBackAPerson() throws TaskException, IOException {
        erase(new ErasureOrder.OfPerson(Set.of(MARKER), Set.of(person)), true);
        requireGone();
        merge();
        requireGone();
        assertThat(transcript(first.id()).orElseThrow().turns().get(1).speaker())
                .contains("Erased 1");
        assertThat(passages()).extracting(passage -> passage.coding().memo()).containsExactly("Not a name");
    }

    @Test
    void doesNotBringBackATranscript() throws TaskException, IOException {
        erase(new ErasureOrder.OfTranscript(first.id()), false);
        int at = second.text().value().indexOf(MARKER);
        erase(new ErasureOrder.OfWords(second.id(), List.of(new Span(at, at + MARKER.length()))), true);
        requireGone();
        merge();
        requireGone();
        assertThat(transcripts()).hasSize(1);
        assertThat(passages()).hasSize(1);
    }

    @Test
    void repeatsWhatWasErasedInTheOtherCopy() throws TaskException, IOException {
        int at = first.text().value().indexOf(MARKER);
        try (StudyStore other = stores.open(StudyAddress.of(copy()))) {
            Transcript there =
                    read(other, reader -> reader.transcript(first.id())).orElseThrow();
            int then = there.text().value().indexOf(MARKER);
            ErasureOrder.What words =
                    new ErasureOrder.OfWords(first.id(), List.of(new Span(then, then + MARKER.length())));
            other.erasure().run(Samples.BEN, new ErasureOrder(words, true, false), "asked for", Progress.NONE);
        }
        assertThat(at).isPositive();
        assertThatThrownBy(this::merge).hasMessageContaining("rapport erase STUDY as copy.rapport");
        try (StudyStore other = stores.openToRead(StudyAddress.of(copy()))) {
            assertThat(store.erasure().adopt(other, Samples.ADA, "", true, Progress.NONE))
                    .hasSize(1);
            store.erasure().adopt(other, Samples.ADA, "asked for", false, Progress.NONE);
            store.erasure().finish(Progress.NONE);
            assertThat(store.erasure().adopt(other, Samples.ADA, "asked for", false, Progress.NONE))
                    .isEmpty();
        }
        requireGone();
        merge();
        requireGone();
        assertThat(everything().memos()).hasSize(1);
    }

    @Test
    void leavesACopyAsItIsThatWasMadeAfterwards() throws TaskException, IOException {
        erase(new ErasureOrder.OfTranscript(first.id()), false);
        store.close();
        Files.delete(copy());
        Files.copy(file(), copy());
        store = stores.open(address());
        try (StudyStore other = stores.open(StudyAddress.of(copy()))) {
            edit(other, Samples.BEN, "Memo", session -> session.put(memo("a thought")));
            assertThat(store.erasure().cleaned(other, Progress.NONE)).isSameAs(other);
        }
        merge();
        assertThat(everything().memos()).hasSize(1);
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    @Test
    void findsWordsAsPartOfLongerOnesInTheCopyToo() throws TaskException, IOException {
        try (StudyStore other = stores.open(StudyAddress.of(copy()))) {
            edit(other, Samples.BEN, "Memo", session -> session.put(memo(MARKER + "s view")));
        }
        int at = first.text().value().indexOf(MARKER);
        ErasureOrder.What words = new ErasureOrder.OfWords(first.id(), List.of(new Span(at, at + MARKER.length())));
        store.erasure().run(Samples.ADA, new ErasureOrder(words, true, true), "asked for", Progress.NONE);
        store.erasure().finish(Progress.NONE);
        merge();
        requireGone();
        assertThat(everything().memos()).hasSize(2);
    }
}
