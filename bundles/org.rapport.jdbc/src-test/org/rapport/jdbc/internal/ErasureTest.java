// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.api.source.Source;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.ErasureReport;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Example;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.Edit;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.RecordKey;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;
import org.rapport.model.text.Turn;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** Erased words are in no file any more, and all that is left works as if they had never been there. */
final class ErasureTest extends StoreTesting {

    private static final String MARKER = "Zanzibarova";
    private static final String REASON = "consent withdrawn";

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    /** A question by Q and an answer by another, which holds an emoji and the words given. */
    private static Transcript interview(int number, String title, String label, String words) {
        String question = "How was it \uD83D\uDE00 there?";
        String answer = "It was honest \uD83C\uDF31. " + words + " was with us, number " + number + ".";
        String text = question + "\n\n" + answer;
        int start = question.length() + 2;
        return new Transcript(
                new TranscriptId(new UUID(77, number)),
                title,
                "en",
                new TranscriptText(text),
                List.of(
                        new Turn(1, Optional.of("Q"), new Span(0, question.length()), Optional.empty()),
                        new Turn(2, Optional.of(label), new Span(start, text.length()), Optional.empty())),
                List.of(),
                List.of(),
                source(title, text).file());
    }

    private static Source source(Transcript transcript) {
        return source(transcript.title(), transcript.text().value());
    }

    private static Source source(String title, String text) {
        return new Source(title + ".txt", ("File: " + text).getBytes(StandardCharsets.UTF_8));
    }

    private void put(Transcript transcript, String label) throws TaskException {
        edit(Samples.ADA, label, session -> session.put(transcript, source(transcript)));
    }

    private ErasureReport erase(ErasureOrder order) throws TaskException {
        ErasureReport listed = store.erasure().tryOut(order, Progress.NONE);
        ErasureReport done = store.erasure().run(Samples.BEN, order, REASON, Progress.NONE);
        assertThat(done.edit()).isEqualTo(head());
        assertThat(listed).usingRecursiveComparison().ignoringFields("edit").isEqualTo(done);
        store.erasure().finish(Progress.NONE);
        return done;
    }

    private void requireGone() throws TaskException, IOException, SQLException {
        requireSound();
        assertThat(new MarkerSearch(MARKER).in(folder)).isEmpty();
        assertThat(blobsWithMarker()).isEmpty();
        store.close();
        assertThat(new MarkerSearch(MARKER).in(folder)).isEmpty();
        store = stores.open(address());
    }

    private void requireSound() throws TaskException {
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    private List<String> blobsWithMarker() throws SQLException {
        List<String> found = new ArrayList<>();
        MarkerSearch search = new MarkerSearch(MARKER);
        for (String table : List.of("edit_image", "edit_snapshot", "source")) {
            for (String hex : RawSql.query(file(), "SELECT hex(bytes) FROM " + table)) {
                if (search.isIn(HexFormat.of().parseHex(hex))) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    private static ErasureOrder order(ErasureOrder.What what) {
        return new ErasureOrder(what, false, false);
    }

    private static ErasureOrder everywhere(ErasureOrder.What what) {
        return new ErasureOrder(what, true, false);
    }

    @Test
    void findsTheMarkerBeforeItIsErased() throws TaskException, IOException, SQLException {
        put(interview(1, MARKER, "Dana", MARKER), "Import");
        assertThat(new MarkerSearch(MARKER).in(folder)).isNotEmpty();
        assertThat(blobsWithMarker()).isNotEmpty();
    }

    @Test
    void takesATranscriptWithAllThatHangsOnIt() throws TaskException, IOException, SQLException {
        begin();
        Transcript gone = interview(2, MARKER + " 2", MARKER + " M.", "Then " + MARKER);
        put(gone, "Import " + MARKER + " 2.txt");
        Coding coding =
                Samples.coding(gone, "with us", Samples.CARE, Samples.ADA).withMemo(MARKER + " said it");
        edit(Samples.ADA, "Code", session -> {
            session.put(coding);
            session.put(Samples.suggestion(gone, "It was", Samples.HONESTY));
            session.put(memo(new MemoSubject.OfTranscript(gone.id()), MARKER));
            session.put(new Speaker(gone.id(), MARKER + " M.", Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN));
        });
        edit(Samples.ADA, "Role of " + MARKER + " M.: leader", session -> session.remove(coding.id()));
        ErasureReport report = erase(order(new ErasureOrder.OfTranscript(gone.id())));
        assertThat(report.removed()).containsEntry(RecordKey.Kind.TRANSCRIPT, 1).containsEntry(RecordKey.Kind.MEMO, 1);
        assertThat(report.texts()).isEqualTo(1);
        assertThat(report.sources()).isEqualTo(1);
        requireGone();
        assertThat(transcripts()).hasSize(1);
        assertThat(history(3)).extracting(Edit::kind).contains(Edit.Kind.ERASE);
    }

    private static Memo memo(MemoSubject subject, String words) {
        return new Memo(MemoId.random(), subject, Memo.Type.ANALYTIC, Samples.ADA, words, "On " + words, Samples.NOON);
    }

    @Test
    void takesWordsEverywhere() throws TaskException, IOException, SQLException {
        Transcript first = interview(1, "One", "Dana", MARKER);
        Transcript second = interview(2, "Two with " + MARKER, MARKER, MARKER.toUpperCase());
        CaseId person = CaseId.random();
        Attribute place = new Attribute(AttributeId.random(), "Place", Attribute.Type.TEXT, List.of());
        edit(Samples.ADA, "Begin with " + MARKER, session -> {
            session.put(Samples.codebookWith(codeWith(MARKER)));
            session.put(first, source(first));
            session.put(second, source(second));
            session.put(memo(new MemoSubject.OfStudy(), MARKER));
            session.put(place);
            session.put(new Case(person, MARKER, "about " + MARKER));
            session.put(new CaseValue(person, place.id(), "near " + MARKER));
            session.put(new Speaker(
                    second.id(), MARKER, Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN, Optional.of(person)));
            session.put(
                    Samples.coding(first, "with us", Samples.CARE, Samples.ADA).withMemo("\"" + MARKER + "\""));
        });
        StoreTesting.Everything before = everything();
        int at = first.text().value().indexOf(MARKER);
        erase(everywhere(new ErasureOrder.OfWords(first.id(), List.of(new Span(at, at + MARKER.length())))));
        requireGone();
        assertThat(new MarkerSearch(MARKER.toUpperCase()).in(folder)).isEmpty();
        StoreTesting.Everything after = everything();
        assertThat(after.passages()).hasSameSizeAs(before.passages());
        assertThat(transcript(first.id()).orElseThrow().text().value())
                .isEqualTo(first.text().value().replace(MARKER, "\u2587".repeat(MARKER.length())));
        assertThat(transcript(first.id()).orElseThrow().turns()).isEqualTo(first.turns());
        assertThat(transcript(second.id()).orElseThrow().turns().get(1).speaker())
                .contains("Erased 1");
        assertThat(RawSql.query(
                        file(),
                        "SELECT count(*) FROM erasure WHERE hash = '"
                                + first.text().hash() + "'"))
                .as("a digest of the text as it was, from which the words could be guessed")
                .containsExactly("0");
        store.undo(Samples.ADA);
        assertThat(transcripts()).isEmpty();
        store.redo(Samples.ADA);
        assertThat(everything()).isEqualTo(after);
        requireSound();
    }

    private static Code codeWith(String words) {
        return new Code(
                new CodeId("X"),
                Optional.empty(),
                true,
                "X",
                "",
                words + " defines",
                "",
                "",
                List.of(new Example(Example.Kind.TYPICAL, words + " said so", Optional.empty(), "")),
                List.of(),
                Optional.empty(),
                "");
    }

    @Test
    void takesWordsOfOnePassageAndSaysWhereElseTheyStand() throws TaskException, IOException, SQLException {
        Transcript first = interview(1, "One", "Dana", MARKER);
        Transcript second = interview(2, "Two", "Dana", MARKER);
        put(first, "Import 1");
        put(second, "Import 2");
        int at = first.text().value().indexOf(MARKER);
        ErasureReport report =
                erase(order(new ErasureOrder.OfWords(first.id(), List.of(new Span(at, at + MARKER.length())))));
        assertThat(report.elsewhere())
                .containsExactly(new ErasureReport.Elsewhere("text of a transcript", "Two", 1, false));
        assertThat(transcript(first.id()).orElseThrow().text().value()).doesNotContain(MARKER);
        assertThat(transcript(second.id())).contains(second);
        requireSound();
    }

    @Test
    void takesAPersonWithTurnsLabelAndCase() throws TaskException, IOException, SQLException {
        Transcript first = interview(1, "One", MARKER, "He");
        Transcript second = interview(2, "Two", MARKER, MARKER + " too");
        Transcript other = interview(3, "Three", "Ben", "She");
        CaseId person = CaseId.random();
        Attribute place = new Attribute(AttributeId.random(), "Place", Attribute.Type.TEXT, List.of());
        edit(Samples.ADA, "Begin", session -> {
            session.put(Samples.codebook());
            session.put(first, source(first));
            session.put(second, source(second));
            session.put(other, source(other));
        });
        edit(Samples.ADA, "Case " + MARKER, session -> {
            session.put(place);
            session.put(new Case(person, MARKER, ""));
            session.put(new CaseValue(person, place.id(), MARKER));
            session.put(new Speaker(
                    first.id(), MARKER, Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN, Optional.of(person)));
        });
        Coding within =
                Samples.coding(first, "with us", Samples.CARE, Samples.ADA).withMemo(MARKER);
        Coding outside = Samples.coding(first, "How was", Samples.CARE, Samples.ADA);
        edit(Samples.ADA, "Code", session -> {
            session.put(within);
            session.put(outside);
        });
        ErasureReport report = erase(order(new ErasureOrder.OfPerson(Set.of(MARKER), Set.of(person))));
        assertThat(report.removed())
                .containsEntry(RecordKey.Kind.CASE, 1)
                .containsEntry(RecordKey.Kind.CASE_VALUE, 1)
                .containsEntry(RecordKey.Kind.CODING, 1);
        requireGone();
        assertThat(passages()).hasSize(1);
        assertThat(transcript(other.id())).contains(other);
        store.undo(Samples.ADA);
        assertThat(passages()).isEmpty();
        store.undo(Samples.ADA);
        assertThat(everything().attributes()).isEmpty();
        requireSound();
    }

    @Test
    void takesTheHistoryBeforeAnEdit() throws TaskException, IOException, SQLException {
        Transcript old = interview(1, "One", "Dana", MARKER);
        put(old, "Import");
        Transcript corrected = interview(1, "One", "Dana", "Nobody");
        put(corrected, "Correct");
        edit(Samples.ADA, "Codes", session -> session.put(Samples.codebook()));
        Edit kept = edit(
                Samples.ADA,
                "Code",
                session -> session.put(Samples.coding(corrected, "with us", Samples.CARE, Samples.ADA)));
        StoreTesting.Everything before = everything();
        ErasureReport report = erase(order(new ErasureOrder.OfHistory(kept.id())));
        assertThat(report.edits()).isEqualTo(3);
        assertThat(report.texts()).isEqualTo(1);
        requireGone();
        assertThat(everything()).isEqualTo(before);
        store.undo(Samples.ADA);
        assertThat(passages()).isEmpty();
        assertThatThrownBy(() -> store.undo(Samples.ADA))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("\"Codes\" cannot be undone: what it changed was erased")
                .hasMessageContaining("Ben");
        requireSound();
        store.redo(Samples.ADA);
        assertThat(everything()).isEqualTo(before);
        requireSound();
    }

    @Test
    void noticesWhenWhatWasKeptOfDroppedEditsIsChanged() throws TaskException, SQLException {
        begin();
        Edit kept = edit(Samples.ADA, "More", session -> session.put(memo(new MemoSubject.OfStudy(), "x")));
        erase(order(new ErasureOrder.OfHistory(kept.id())));
        RawSql.execute(file(), "UPDATE transcript SET title = 'other'");
        assertThat(store.check(Progress.NONE))
                .extracting(problem -> problem.message().key())
                .containsExactly("store.CHECK_STATE");
    }

    @Test
    void refusesToUndoWhatIsErasedWhole() throws TaskException {
        begin();
        Transcript gone = interview(2, "Two", "Dana", MARKER);
        put(gone, "Import Two");
        erase(order(new ErasureOrder.OfTranscript(gone.id())));
        assertThatThrownBy(() -> store.undo(Samples.ADA))
                .hasMessageContaining("\"Import \u2587\u2587\u2587\" cannot be undone: what it changed was erased");
        Edit begun = history(10).get(2);
        assertThat(store.undo(Samples.BEN, begun.id()).label()).isEqualTo("Begin");
        requireSound();
    }

    @Test
    void refusesAReasonThatHoldsTheWords() throws TaskException {
        Transcript gone = interview(2, "Two", "Dana", MARKER);
        put(gone, "Import Two");
        ErasureOrder order = order(new ErasureOrder.OfTranscript(gone.id()));
        assertThatThrownBy(() -> store.erasure().run(Samples.BEN, order, "two left", Progress.NONE))
                .hasMessageContaining("The reason holds words");
        assertThatThrownBy(() -> store.erasure().run(Samples.BEN, order, " ", Progress.NONE))
                .hasMessageContaining("needs a reason");
        assertThat(transcripts()).hasSize(1);
    }

    @Test
    void makesTwoTextsOneThatDifferInTheWordsOnly() throws TaskException, IOException, SQLException {
        put(interview(1, "One", "Dana", MARKER), "Import");
        Transcript corrected = interview(1, "One", "Dana", "Zanzibarovo");
        put(corrected, "Correct");
        int at = corrected.text().value().indexOf("Zanzibarovo");
        erase(everywhere(new ErasureOrder.OfWords(corrected.id(), List.of(new Span(at, at + MARKER.length())))));
        store.undo(Samples.ADA);
        Transcript earlier = transcript(corrected.id()).orElseThrow();
        int again = earlier.text().value().indexOf(MARKER);
        erase(everywhere(new ErasureOrder.OfWords(earlier.id(), List.of(new Span(again, again + MARKER.length())))));
        requireGone();
        assertThat(RawSql.query(file(), "SELECT count(*) FROM text")).containsExactly("1");
        requireSound();
    }

    @Test
    void saysSoUntilTheRemainsAreCleared() throws TaskException, IOException, SQLException {
        Transcript gone = interview(2, "Two", "Dana", MARKER);
        put(gone, "Import");
        ErasureOrder order = order(new ErasureOrder.OfTranscript(gone.id()));
        try (var reader = store.read()) {
            store.erasure().run(Samples.BEN, order, REASON, Progress.NONE);
            assertThat(reader.transcripts()).hasSize(1);
            assertThat(store.erasure().isUnfinished()).isTrue();
            assertThatThrownBy(() -> store.erasure().finish(Progress.NONE)).hasMessageContaining("Close them");
        }
        assertThat(store.check(Progress.NONE))
                .extracting(problem -> problem.message().key())
                .containsExactly("store.CHECK_ERASURE");
        restart();
        store.erasure().finish(Progress.NONE);
        requireGone();
    }

    @Test
    void tellsWhoKeepsWordsOfTranscriptsToForgetAll() throws TaskException {
        Edit begun = edit(Samples.ADA, "Begin", session -> session.put(Samples.codebook()));
        Transcript gone = interview(2, "Two", "Dana", MARKER);
        put(gone, "Import");
        assertThat(transcriptsTouchedSince(begun.id())).isPresent();
        Edit erasure =
                erase(order(new ErasureOrder.OfTranscript(gone.id()))).edit().orElseThrow();
        assertThat(transcriptsTouchedSince(begun.id())).isEmpty();
        assertThat(transcriptsTouchedSince(erasure.id())).isPresent();
        assertThat(store.erasure().erasedTexts()).containsExactly(gone.text().hash());
    }
}
