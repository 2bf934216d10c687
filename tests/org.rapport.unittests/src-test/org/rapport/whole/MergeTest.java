// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.merge.MergeConflict;
import org.rapport.core.merge.MergeReport;
import org.rapport.core.merge.Settling;
import org.rapport.core.merge.Side;
import org.rapport.jdbc.internal.SqliteStores;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.testkit.Samples;

/** What comes of particular things done on both sides. */
class MergeTest {

    private static final CodeId X = new CodeId("X");
    private static final CodeId Y = new CodeId("Y");

    @TempDir
    private Path folder;

    private final Transcript talk = Samples.transcript("talk", 1);
    private final Coding coding = Samples.coding(talk, "honest", HONESTY, BEN);
    private MergeBench bench;

    @BeforeEach
    void makeTwoCopies() throws TaskException, IOException {
        bench = new MergeBench(folder);
        try (StudyStore store = bench.create("a")) {
            edit(store, ADA, "Begin", session -> {
                List<Code> codes = new ArrayList<>(Samples.codebook().codes());
                codes.add(Code.named(X, "X"));
                codes.add(Code.named(Y, "Y"));
                session.put(MergeChanges.book(codes));
                session.put(talk, Samples.source("talk", 1));
                session.put(coding);
                session.put(new Speaker(talk.id(), "Q", Optional.of(Role.LEADER), Speaker.RoleOrigin.GUESSED));
            });
        }
        bench.copy("a", "b");
    }

    private static Edit edit(StudyStore store, Coder coder, String label, Change change) throws TaskException {
        try (EditSession session = store.edit(coder, label, "")) {
            change.make(session);
            return session.commit();
        }
    }

    private void on(String copy, Coder coder, String label, Change change) throws TaskException {
        try (StudyStore store = bench.open(copy)) {
            edit(store, coder, label, change);
        }
    }

    private <T> T read(String copy, Question<T> question) throws TaskException {
        try (StudyStore store = bench.open(copy);
                StudyReader reader = store.read()) {
            return question.ask(reader);
        }
    }

    private List<Coding> codings(String copy) throws TaskException {
        return read(copy, reader -> {
            try (var passages = reader.passages(CodingQuery.ALL)) {
                return passages.map(CodedPassage::coding).toList();
            }
        });
    }

    private MergeConflict conflict(String other) throws TaskException {
        List<MergeConflict> open = bench.merge("a", Settling.NOTHING, other).open();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private void settle(Side side) throws TaskException {
        assertThat(bench.merge("a", Settling.all(side), "b").edit()).isPresent();
        assertThat(bench.check("a")).isEmpty();
    }

    @Test
    void takesWhatOnlyTheOtherDidAndTellsItsHistory() throws TaskException, IOException {
        Coding more = Samples.coding(talk, "each", CARE, BEN);
        on("b", BEN, "Code", session -> session.put(more));
        byte[] before = Files.readAllBytes(bench.file("b"));
        MergeReport report = bench.merge("a", Settling.NOTHING, "b");
        assertThat(codings("a")).contains(more);
        List<Edit> history = read("a", reader -> reader.history(HistoryQuery.ALL));
        assertThat(history).extracting(Edit::label).containsExactly("Merge b", "Code", "Begin");
        assertThat(history.get(1).through())
                .contains(report.edit().orElseThrow().id());
        assertThat(history.get(0).joined()).contains(history.get(1).id());
        assertThat(Files.readAllBytes(bench.file("b"))).isEqualTo(before);
    }

    @Test
    void sayNothingOfWhatBothRemoved() throws TaskException {
        on("a", ADA, "Remove", session -> session.remove(coding.id()));
        on("b", BEN, "Remove", session -> session.remove(coding.id()));
        assertThat(bench.merge("a", Settling.NOTHING, "b").open()).isEmpty();
        assertThat(codings("a")).isEmpty();
    }

    @Test
    void asksWhereOneRemovedWhatTheOtherResized() throws TaskException {
        Coding resized = MergeChanges.resized(
                coding, Samples.passage(talk, "We were honest").span());
        on("a", ADA, "Remove", session -> session.remove(coding.id()));
        on("b", BEN, "Resize", session -> session.put(resized));
        MergeConflict conflict = conflict("b");
        assertThat(conflict.what()).isEqualTo("coding TR-HON \"Honesty\" in \"talk\" by Ben");
        assertThat(conflict.ours().toString()).startsWith("removed (Ada, ");
        assertThat(conflict.theirs().toString()).startsWith("there, changed: passage (Ben, ");
        assertThat(codings("a")).isEmpty();
        settle(Side.THEIRS);
        assertThat(codings("a")).containsExactly(resized);
    }

    @Test
    void joinsFieldsOfOneCodingThatWereChangedApart() throws TaskException {
        on(
                "a",
                ADA,
                "Recode",
                session -> session.put(new Coding(
                        coding.id(),
                        coding.passage(),
                        CARE,
                        BEN,
                        coding.origin(),
                        true,
                        coding.facets(),
                        coding.weight(),
                        coding.evidence(),
                        coding.created(),
                        coding.memo())));
        on(
                "b",
                BEN,
                "Resize",
                session -> session.put(MergeChanges.resized(
                        coding, Samples.passage(talk, "We were honest").span())));
        assertThat(bench.merge("a", Settling.NOTHING, "b").open()).isEmpty();
        Coding joined = codings("a").get(0);
        assertThat(joined.code()).isEqualTo(CARE);
        assertThat(joined.passage().span())
                .isEqualTo(Samples.passage(talk, "We were honest").span());
    }

    @Test
    void asksAboutMovesThatMakeACircle() throws TaskException {
        on("a", ADA, "Move", session -> MergeChanges.moveBelow(session, X, Y));
        on("b", BEN, "Move", session -> MergeChanges.moveBelow(session, Y, X));
        MergeConflict conflict = conflict("b");
        assertThat(conflict.ours().says()).containsExactly("X \"X\" below Y \"Y\"", "Y \"Y\" at the top");
        settle(Side.THEIRS);
        Codebook joined = read("a", StudyReader::codebook).orElseThrow();
        assertThat(joined.code(Y).orElseThrow().parent()).contains(X);
    }

    @Test
    void asksWhereOneRemovedACodeThatTheOtherUsed() throws TaskException {
        Coding use = Samples.coding(talk, "each", X, BEN);
        on(
                "a",
                ADA,
                "Remove",
                session -> session.put(MergeChanges.book(session.codebook().orElseThrow().codes().stream()
                        .filter(code -> !code.id().equals(X))
                        .toList())));
        on("b", BEN, "Use", session -> session.put(use));
        MergeConflict conflict = conflict("b");
        assertThat(conflict.what()).isEqualTo("code X \"X\"");
        assertThat(conflict.ours().says()).containsExactly("removed");
        assertThat(conflict.theirs().says()).containsExactly("a code for passages", "1 codings by Ben");
        settle(Side.OURS);
        assertThat(codings("a")).doesNotContain(use);
        bench.undoMerge("a");
        settle(Side.THEIRS);
        assertThat(codings("a")).contains(use);
    }

    @Test
    void asksWhereOneRemovedATranscriptThatTheOtherCoded() throws TaskException {
        Coding more = Samples.coding(talk, "each", CARE, BEN);
        on("a", ADA, "Code", session -> session.put(more));
        on("b", BEN, "Remove", session -> session.remove(talk.id()));
        assertThat(conflict("b").what()).isEqualTo("transcript \"talk\"");
        settle(Side.OURS);
        assertThat(codings("a")).containsExactlyInAnyOrder(coding, more);
        bench.undoMerge("a");
        settle(Side.THEIRS);
        assertThat(codings("a")).isEmpty();
    }

    @Test
    void takesAGivenRoleBeforeAGuessedOne() throws TaskException {
        on(
                "a",
                ADA,
                "Guess",
                session -> session.put(
                        new Speaker(talk.id(), "Q", Optional.of(Role.INTERVIEWER), Speaker.RoleOrigin.GUESSED)));
        on(
                "b",
                BEN,
                "Give",
                session ->
                        session.put(new Speaker(talk.id(), "Q", Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN)));
        assertThat(bench.merge("a", Settling.NOTHING, "b").open()).isEmpty();
        assertThat(bench.state("a").get("SPEAKER " + talk.id() + "/Q").text("role_origin"))
                .isEqualTo("GIVEN");
    }

    @Test
    void keepsATranscriptOnceThatBothImported() throws TaskException {
        Transcript here = Samples.transcript("more", 2);
        Transcript there = new Transcript(
                TranscriptId.random(),
                "the same",
                here.language(),
                here.text(),
                here.turns(),
                here.marks(),
                here.cues(),
                here.source());
        on("a", ADA, "Import", session -> {
            session.put(here, Samples.source("more", 2));
            session.put(Samples.suggestion(here, "each", HONESTY));
        });
        on("b", BEN, "Import", session -> {
            session.put(there, Samples.source("more", 2));
            session.put(Samples.coding(there, "honest", CARE, BEN));
            session.put(Samples.accepted(Samples.suggestion(there, "each", HONESTY), BEN));
        });
        MergeReport report = bench.merge("a", Settling.NOTHING, "b");
        assertThat(report.open()).isEmpty();
        assertThat(report.copies().get(0).notes()).hasSize(1);
        assertThat(codings("a")).extracting(each -> each.passage().transcript()).containsOnly(talk.id(), here.id());
        List<Suggestion> ofBen = read("a", reader -> reader.openSuggestions(BEN));
        List<Suggestion> ofAda = read("a", reader -> reader.openSuggestions(ADA));
        assertThat(ofBen).isEmpty();
        assertThat(ofAda).hasSize(1);
        on("b", BEN, "Code again", session -> session.put(Samples.coding(there, "number", CARE, BEN)));
        assertThat(bench.merge("a", Settling.NOTHING, "b").open()).isEmpty();
        assertThat(codings("a")).hasSize(3);
        assertThat(bench.check("a")).isEmpty();
    }

    @Test
    void joinsAStudyThatNeverWasACopy() throws TaskException {
        try (StudyStore apart = bench.create("c")) {
            edit(apart, BEN, "Begin", session -> {
                session.put(new Codebook(Samples.about("9"), Samples.codebook().codes(), List.of(), List.of()));
                session.put(
                        new Transcript(
                                TranscriptId.random(),
                                "T",
                                "en",
                                talk.text(),
                                talk.turns(),
                                List.of(),
                                List.of(),
                                talk.source()),
                        Samples.source("talk", 1));
            });
        }
        assertThat(conflict("c").what()).isEqualTo("the codebook");
        assertThat(bench.merge("a", Settling.all(Side.OURS), "c").edit()).isPresent();
        assertThat(read("a", StudyReader::transcripts)).hasSize(1);
        assertThat(bench.check("a")).isEmpty();
    }

    @Test
    void doesNotTakeAnUndoElsewhereForOneOfItsOwn() throws TaskException, IOException {
        Coding more = Samples.coding(talk, "each", CARE, BEN);
        on("a", BEN, "Code", session -> session.put(more));
        Optional<Edit> code = read("a", StudyReader::head);
        bench.copy("a", "b");
        try (StudyStore store = bench.open("b")) {
            store.undo(BEN);
        }
        bench.merge("a", Settling.NOTHING, "b");
        assertThat(codings("a")).containsExactly(coding);
        try (StudyStore store = bench.open("a")) {
            assertThatThrownBy(() -> store.undo(BEN, code.orElseThrow().id())).hasMessageContaining("Merge b");
        }
        bench.undoMerge("a");
        assertThat(codings("a")).hasSize(2);
        try (StudyStore store = bench.open("a")) {
            assertThat(store.undo(BEN).target()).isEqualTo(code.map(Edit::id));
        }
    }

    @Test
    void doesNotBringBackWhatWasErased() throws TaskException, IOException {
        on("b", BEN, "Code", session -> session.put(Samples.coding(talk, "each", CARE, BEN)));
        try (StudyStore store = bench.open("a")) {
            ErasureOrder order = new ErasureOrder(new ErasureOrder.OfTranscript(talk.id()), false, false);
            store.erasure().run(ADA, order, "Consent was withdrawn", Progress.NONE);
            store.erasure().finish(Progress.NONE);
        }
        bench.merge("a", Settling.all(Side.THEIRS), "b");
        assertThat(read("a", StudyReader::transcripts)).isEmpty();
        assertThat(codings("a")).isEmpty();
        assertThat(bench.check("a")).isEmpty();
        assertThat(new String(Files.readAllBytes(bench.file("a")), StandardCharsets.UTF_8))
                .doesNotContain("honest \uD83C\uDF31");
    }

    @Test
    void readsACopyOfAnEarlierVersionWithoutChangingIt() throws TaskException, IOException {
        try (GZIPInputStream old =
                new GZIPInputStream(SqliteStores.class.getResourceAsStream("version-1.rapport.gz"))) {
            Files.write(bench.file("old"), old.readAllBytes());
        }
        byte[] before = Files.readAllBytes(bench.file("old"));
        MergeReport report = bench.merge("a", Settling.all(Side.OURS), "old");
        assertThat(report.edit()).isPresent();
        assertThat(bench.check("a")).isEmpty();
        assertThat(Files.readAllBytes(bench.file("old"))).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.rapport", "b.rapport", "old.rapport");
        }
    }

    private interface Change {

        void make(EditSession session) throws TaskException;
    }

    private interface Question<T> {

        T ask(StudyReader reader) throws TaskException;
    }
}
