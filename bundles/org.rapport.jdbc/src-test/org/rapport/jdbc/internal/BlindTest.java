// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.StudyTeam;
import org.rapport.api.team.TeamRole;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;

/** Nothing that others coded comes to a blind coder before the study is opened, on whatever way. */
final class BlindTest extends TeamTesting {

    private static final Coder ZOE = new Coder("Zoe Quillfeather");
    private static final String MARK = "wyvern";
    private static final CodeId GRIFFIN = new CodeId("GRIFFIN");

    private Transcript transcript;
    private Suggestion suggestion;
    private Coding hidden;
    private final List<Edit> done = new ArrayList<>();

    @BeforeEach
    void makeTeam() throws TaskException, SQLException {
        transcript = begin();
        suggestion = Samples.suggestion(transcript, "honest", HONESTY);
        edit(ADA, "Suggest", session -> {
            session.put(suggestion);
            session.put(Samples.codebookWith(Code.named(GRIFFIN, "A griffin")));
        });
        add("zoe", ZOE, TeamRole.CODER, true);
        add("ben", BEN, TeamRole.CODER, true);
        hidden = Samples.coding(transcript, "other, number", GRIFFIN, ZOE).withMemo("a " + MARK);
    }

    /** Adds, changes, takes back and removes every kind of record that tells of a coder; some of each stays. */
    private void code(StudyStore zoe) throws TaskException {
        done.add(edit(zoe, ZOE, "Code " + MARK, session -> {
            session.put(hidden);
            session.put(Samples.accepted(suggestion, ZOE));
            session.put(new Memo(
                    MemoId.random(),
                    new MemoSubject.OfCode(GRIFFIN),
                    Memo.Type.REFLEXIVE,
                    ZOE,
                    MARK,
                    MARK,
                    Samples.NOON));
            session.put(new CoderProfile(ZOE, Optional.empty(), MARK));
        }));
        Coding other = Samples.coding(transcript, "number", GRIFFIN, ZOE).withMemo(MARK);
        done.add(edit(zoe, ZOE, MARK, session -> session.put(other)));
        done.add(edit(zoe, ZOE, MARK, session -> session.remove(other.id())));
        done.add(zoe.undo(ZOE));
        done.add(zoe.redo(ZOE));
    }

    private Set<String> marks() {
        Set<String> marks = new HashSet<>(Set.of(MARK, ZOE.name(), "Quillfeather", GRIFFIN.value(), "other, number"));
        marks.add(hidden.id().toString());
        return marks;
    }

    @Test
    void nothingInTheCatalogueTellsABlindCoderBeforeTheStudyIsOpened() throws TaskException, SQLException {
        StudyStore zoe = as("zoe");
        try (Connection ben = connect("ben");
                EverythingSeen seen = new EverythingSeen(ben)) {
            Set<String> before = seen.look();
            assertThat(before.stream().anyMatch(row -> row.contains("A griffin")))
                    .isTrue();
            seen.listen();
            try (EditSession session = zoe.edit(ZOE, MARK, MARK)) {
                session.put(Samples.coding(transcript, "Always", GRIFFIN, ZOE).withMemo(MARK));
                session.coderProfiles();
                assertTellsNothing(before, seen.look());
            }
            code(zoe);
            assertTellsNothing(before, seen.look());
            assertThat(seen.heard()).hasSize(5).allMatch(told -> told.matches("\\d+"));
            assertThat(seen.attempts(hidden, suggestion, ZOE, done))
                    .isNotEmpty()
                    .noneMatch(message -> containsAny(message, marks()));
            assertThat(as("zoe").check(Progress.NONE)).noneMatch(BlindTest::isWrong);
            assertThat(store.checkFully(Progress.NONE)).isEmpty();
            try (StudyTeam team = team()) {
                team.setBlind(false);
            }
            Set<String> after = seen.look();
            after.removeAll(before);
            for (String mark : marks()) {
                assertThat(after).as(mark).anyMatch(row -> row.contains(mark));
            }
        }
    }

    private void assertTellsNothing(Set<String> before, Set<String> after) {
        Set<String> fresh = new HashSet<>(after);
        fresh.removeAll(before);
        assertThat(fresh).noneMatch(row -> containsAny(row, marks()));
    }

    private static boolean containsAny(String text, Set<String> marks) {
        return marks.stream().anyMatch(text::contains);
    }

    private static boolean isWrong(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR;
    }

    @Test
    void whatABlindCoderAsksIsRightForWhatSheMaySee() throws TaskException {
        code(as("zoe"));
        StudyStore ben = as("ben");
        Coding mine = Samples.coding(transcript, "honest", CARE, BEN);
        edit(ben, BEN, "Mine", session -> session.put(mine));
        try (StudyReader reader = ben.read()) {
            try (var passages = reader.passages(CodingQuery.ALL)) {
                assertThat(passages.map(passage -> passage.coding().id())).containsExactly(mine.id());
            }
            assertThat(reader.counts(CodingQuery.ALL)).hasSize(1);
            assertThat(reader.memos()).isEmpty();
            assertThat(reader.decisions(transcript.id())).isEmpty();
            assertThat(reader.openSuggestions(BEN)).containsExactly(suggestion);
            assertThat(reader.coderProfiles()).isEmpty();
            assertThat(reader.coding(hidden.id())).isEmpty();
            assertThat(reader.history(HistoryQuery.latest(100)))
                    .extracting(Edit::label)
                    .containsExactly("Mine", "Suggest", "Begin");
        }
        assertThat(ben.undo(BEN).label()).isEqualTo("Mine");
        assertThat(ben.redo(BEN).label()).isEqualTo("Mine");
        assertThat(ben.checkFully(Progress.NONE)).noneMatch(BlindTest::isWrong);
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    @Test
    void aChangeOfATranscriptThatMovesCodingsIsToldWithoutThem() throws TaskException {
        code(as("zoe"));
        StudyStore ben = as("ben");
        Edit known = read(ben, StudyReader::head).orElseThrow();
        Edit mixed = edit(ADA, "Correct and recode " + MARK, session -> {
            session.put(transcript.withTitle("Corrected"));
            session.put(hidden.withCode(CARE));
            session.put(Samples.codebookWith(Code.named(GRIFFIN, "A gryphon")));
        });
        Edit told =
                ben.awaitChange(Optional.of(known.id()), Duration.ofSeconds(20)).orElseThrow();
        assertThat(told.id()).isEqualTo(mixed.id());
        assertThat(told.label()).doesNotContain(MARK);
        try (StudyReader reader = ben.read()) {
            assertThat(reader.transcriptsTouchedSince(known.id())).contains(Set.of(transcript.id()));
            assertThat(reader.codebookVersions()).hasSize(3);
            assertThat(reader.codebookAt(known.id())
                            .orElseThrow()
                            .code(GRIFFIN)
                            .orElseThrow()
                            .label())
                    .isEqualTo("A griffin");
            try (var changes = reader.changes(mixed.id())) {
                assertThat(changes.toList())
                        .hasSize(2)
                        .noneMatch(change -> containsAny(change.toString(), Set.of(MARK)));
            }
        }
        assertThat(ben.checkFully(Progress.NONE)).noneMatch(BlindTest::isWrong);
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    @Test
    void anErasureTellsNothingOfWhatItTookFromOthers() throws TaskException, SQLException {
        code(as("zoe"));
        StudyStore ben = as("ben");
        Edit known = read(ben, StudyReader::head).orElseThrow();
        try (Connection connection = connect("ben");
                EverythingSeen seen = new EverythingSeen(connection)) {
            Set<String> before = seen.look();
            ErasureOrder order = new ErasureOrder(new ErasureOrder.OfTranscript(transcript.id()), false, false);
            Edit erased = store.erasure()
                    .run(ADA, order, "Consent withdrawn", Progress.NONE)
                    .edit()
                    .orElseThrow();
            store.erasure().finish(Progress.NONE);
            assertTellsNothing(before, seen.look());
            assertThat(erased.records()).isPositive();
            Edit told = ben.awaitChange(Optional.of(known.id()), Duration.ofSeconds(20))
                    .orElseThrow();
            assertThat(told.id()).isEqualTo(erased.id());
            assertThat(told.kind()).isEqualTo(Edit.Kind.ERASE);
            assertThat(told.records()).isZero();
        }
        try (StudyReader reader = ben.read()) {
            assertThat(reader.transcriptsTouchedSince(known.id())).isEmpty();
        }
        assertThat(ben.checkFully(Progress.NONE)).noneMatch(BlindTest::isWrong);
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    @Test
    void anUndoThatSomethingHiddenForbidsDoesNotNameIt() throws TaskException {
        StudyStore ben = as("ben");
        Coding mine = Samples.coding(transcript, "honest", CARE, BEN);
        edit(ben, BEN, "Mine", session -> session.put(mine));
        edit(ADA, "Recode " + MARK, session -> session.put(mine.withCode(GRIFFIN)));
        assertThatThrownBy(() -> ben.undo(BEN))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("\"Mine\"")
                .hasMessageContaining("may not see")
                .hasMessageNotContaining(MARK);
        assertThat(ben.checkFully(Progress.NONE)).noneMatch(BlindTest::isWrong);
        store.undo(ADA);
        assertThat(ben.undo(BEN).label()).isEqualTo("Mine");
        edit(ben, BEN, "Again", session -> session.put(mine));
        edit(ADA, "Remove " + MARK, session -> session.remove(mine.id()));
        assertThatThrownBy(() -> ben.undo(BEN)).hasMessageContaining("may not see");
        assertThat(ben.checkFully(Progress.NONE)).noneMatch(BlindTest::isWrong);
    }

    @Test
    void anUndoByALeadIsToldToTheOneWhoseEditItWas() throws TaskException {
        StudyStore ben = as("ben");
        Edit first = edit(ben, BEN, "First", session -> session.put(Samples.coding(transcript, "We", CARE, BEN)));
        Edit second = edit(ben, BEN, "Second", session -> session.put(Samples.coding(transcript, "were", CARE, BEN)));
        store.undo(ADA, second.id());
        assertThat(read(ben, StudyReader::undone)).containsExactly(second.id());
        assertThat(ben.undo(BEN).target()).contains(first.id());
        assertThat(ben.checkFully(Progress.NONE)).noneMatch(BlindTest::isWrong);
    }
}
