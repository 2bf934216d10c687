// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.correct.Correction;
import org.rapport.core.correct.CorrectionRequest;
import org.rapport.core.correct.Settlement;
import org.rapport.core.correct.TranscriptCorrection;
import org.rapport.core.importing.ImportRequest;
import org.rapport.core.importing.TranscriptImport;
import org.rapport.core.registry.Importers;
import org.rapport.core.search.Search;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.importers.internal.captions.VttImporter;
import org.rapport.importers.internal.txt.TextImporter;
import org.rapport.jdbc.internal.SqliteStores;
import org.rapport.lucene.internal.LuceneIndexes;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;

/** A transcript of a text file, corrected from a captions file, in a study on disk with its index. */
class CorrectionTest {

    private static final String IMPORTED = """
            Int: How did it begin?

            P1: We were honest 🌱 with each other, evry day. I care for the people.

            Int: And then?

            P1: Then we parted.
            """;

    private static final String CORRECTED = """
            WEBVTT

            00:01.000 --> 00:04.000
            <v Int>So, how did it begin?

            00:04.000 --> 00:09.000
            <v Ann>We were honest 🌱 with each other, every day. I care for the people.

            00:09.000 --> 00:10.000
            <v Int>And then?

            00:10.000 --> 00:12.000
            <v Ann>Then we went separate ways.
            """;

    @TempDir
    private Path folder;

    private final Importers importers = new Importers(List.of(new TextImporter(), new VttImporter()));
    private Study study;
    private Transcript talk;

    @BeforeEach
    void importAndCode() throws IOException, TaskException {
        Studies studies = new Studies(new SqliteStores(), new LuceneIndexes(), folder.resolve("cache"));
        study = studies.create(StudyAddress.of(folder.resolve("s.rapport")), "S");
        Path file = Files.writeString(folder.resolve("talk.txt"), IMPORTED);
        Map<String, Role> roles = Map.of("P1", new Role("board"));
        new TranscriptImport(importers)
                .run(study, new ImportRequest(List.of(file), roles, ImportOptions.DEFAULT, Samples.ADA), Progress.NONE);
        try (EditSession edit = study.store().edit(Samples.ADA, "Code", "")) {
            talk = edit.transcript(edit.transcripts().get(0).id()).orElseThrow();
            edit.put(Samples.codebook());
            edit.put(Samples.coding(talk, "honest 🌱 with", Samples.HONESTY, Samples.ADA));
            edit.put(Samples.coding(talk, "each other, evry day", Samples.CARE, Samples.BEN));
            edit.put(Samples.coding(talk, "parted", Samples.CARE, Samples.BEN));
            edit.put(suggestion("I care"));
            edit.put(suggestion("evry day"));
            edit.put(suggestion("🌱 with each"));
            edit.put(new Decision(
                    suggestion("🌱 with each"),
                    Samples.BEN,
                    Decision.Outcome.REJECTED,
                    Optional.empty(),
                    true,
                    Samples.NOON));
            edit.put(new Memo(
                    MemoId.random(),
                    new MemoSubject.OfPassage(Samples.passage(talk, "the people")),
                    Memo.Type.ANALYTIC,
                    Samples.BEN,
                    "",
                    "Who?",
                    Samples.NOON));
            edit.commit();
        }
    }

    @AfterEach
    void close() throws TaskException {
        study.close();
    }

    private Suggestion suggestion(String words) {
        return Samples.suggestion(talk, words, Samples.CARE);
    }

    @Test
    void everythingGoesAlongAndComesBack() throws IOException, TaskException {
        List<Object> before = state();
        assertThat(hits("separate")).isZero();
        correct();
        assertThat(words()).containsExactly("honest 🌱 with", "each other, every day");
        try (StudyReader reader = study.store().read()) {
            Transcript now = reader.transcript(talk.id()).orElseThrow();
            assertThat(now.cues()).isNotEmpty();
            assertThat(now.source().name()).isEqualTo("talk.vtt");
            assertThat(reader.transcripts().get(0).speakers())
                    .extracting(Speaker::name, Speaker::role)
                    .contains(tuple("Ann", Optional.of(new Role("board"))))
                    .hasSize(2);
            assertThat(reader.openSuggestions(Samples.BEN))
                    .containsExactly(Samples.suggestion(now, "I care", Samples.CARE));
            assertThat(reader.decisions(talk.id()))
                    .extracting(Decision::suggestion)
                    .containsExactly(Samples.suggestion(now, "🌱 with each", Samples.CARE));
            assertThat(reader.memos().get(0).subject())
                    .isEqualTo(new MemoSubject.OfPassage(Samples.passage(now, "the people")));
        }
        assertThat(hits("separate")).isEqualTo(1);
        assertThat(study.store().check(Progress.NONE)).isEmpty();
        study.store().undo(Samples.ADA);
        assertThat(state()).isEqualTo(before);
        assertThat(hits("separate")).isZero();
        assertThat(study.store().check(Progress.NONE)).isEmpty();
        study.store().redo(Samples.ADA);
        assertThat(words()).containsExactly("honest 🌱 with", "each other, every day");
        assertThat(study.store().check(Progress.NONE)).isEmpty();
    }

    private void correct() throws IOException, TaskException {
        Path file = Files.writeString(folder.resolve("talk.vtt"), CORRECTED);
        TranscriptCorrection correcting = new TranscriptCorrection(importers);
        Correction plan =
                correcting.plan(study, new CorrectionRequest(talk.id(), file, Optional.empty()), Progress.NONE);
        List<Settlement> settlements = plan.open().stream()
                .map(finding -> finding.after().isPresent() ? Settlement.accept(finding) : Settlement.remove(finding))
                .toList();
        assertThat(settlements).hasSize(2);
        correcting.make(study, plan, settlements, Samples.ADA, "listened again");
    }

    private long hits(String word) throws TaskException {
        SearchQuery query = new SearchQuery(word, Optional.empty(), Optional.empty(), Set.of(), 10);
        return new Search(study).run(query, Progress.NONE).hits().size();
    }

    private List<String> words() throws TaskException {
        try (StudyReader reader = study.store().read();
                Stream<CodedPassage> passages = reader.passages(CodingQuery.ALL)) {
            return passages.map(CodedPassage::text).toList();
        }
    }

    private List<Object> state() throws TaskException {
        try (StudyReader reader = study.store().read();
                Stream<CodedPassage> passages = reader.passages(CodingQuery.ALL)) {
            List<Coding> codings = passages.map(CodedPassage::coding).toList();
            return List.of(
                    codings,
                    reader.transcripts(),
                    reader.transcript(talk.id()),
                    reader.suggestions(talk.id()),
                    reader.decisions(talk.id()),
                    reader.memos());
        }
    }
}
