// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.core.Fakes;
import org.rapport.core.importing.FileReport.Outcome;
import org.rapport.core.registry.Importers;
import org.rapport.core.search.Search;
import org.rapport.core.study.IndexKeeper;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.study.Role;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

class TranscriptImportTest {

    @TempDir
    private Path folder;

    private final Fakes.Indexes indexes = new Fakes.Indexes();
    private final TranscriptImport importing = new TranscriptImport(new Importers(List.of(Fakes.lines())));
    private Study study;

    @BeforeEach
    void makeAStudy() throws TaskException {
        study = new Studies(new MemoryStores(), indexes, folder.resolve("cache"))
                .create(StudyAddress.of(Path.of("s.rapport")), "S");
    }

    @AfterEach
    void closeTheStudy() throws TaskException {
        study.close();
    }

    @Test
    void theGoodFilesOfAFolderAreOneEdit() throws IOException, TaskException {
        file("a.lines", "I: Why?\nP: Because.");
        file("b.lines", "broken");
        file("c.lines", "I: When?\nP: Then.");
        file("README.lines", "no interview");
        file(".hidden.lines", "I: Who?");
        ImportReport report = run(Map.of(), folder);
        assertThat(report.files())
                .extracting(FileReport::outcome)
                .containsExactly(Outcome.IMPORTED, Outcome.REFUSED, Outcome.IMPORTED);
        assertThat(titles()).containsExactly("a", "c");
        assertThat(edits()).isEqualTo(1);
    }

    @Test
    void whatIsLeftOutOfAFolderIsNamed() throws IOException, TaskException {
        file("a.lines", "I: Why?\nP: Because.");
        file("b.pdf", "%PDF");
        file("Source.lines", "I: When?\nP: Then.");
        file("README.md", "about the folder");
        file(".hidden.pdf", "%PDF");
        assertThat(run(Map.of(), folder).problems())
                .extracting(problem -> Path.of(problem.location().file()).getFileName() + " " + problem.severity())
                .containsExactly("Source.lines WARNING", "b.pdf WARNING");
    }

    @Test
    void aTextThatIsInTheStudyIsLeftOut() throws IOException, TaskException {
        Path one = file("one.lines", "I: Why?\nP: Because.");
        Path same = file("same.lines", "I: Why?\nP: Because.");
        assertThat(run(Map.of(), one, same).files())
                .extracting(FileReport::outcome)
                .containsExactly(Outcome.IMPORTED, Outcome.KNOWN);
        ImportReport again = run(Map.of(), same);
        assertThat(again.files().get(0).outcome()).isEqualTo(Outcome.KNOWN);
        assertThat(again.edit()).isEmpty();
        assertThat(edits()).isEqualTo(1);
    }

    @Test
    void nothingIsWrittenWhereEveryFileIsRefused() throws IOException, TaskException {
        ImportReport report = run(Map.of(), file("b.lines", "broken"), file("x.unknown", "x"), file("none", "x"));
        assertThat(report.count(Outcome.REFUSED)).isEqualTo(3);
        assertThat(edits()).isZero();
    }

    @Test
    void rolesThatFitNobodyAreNamed() throws IOException, TaskException {
        Map<String, Role> roles = Map.of("Ann", Role.INTERVIEWER, "Zed", Role.LEADER);
        ImportReport report = run(roles, file("a.lines", "Ann: Why?\nBen: Because."));
        assertThat(report.problems()).singleElement().asString().contains("Zed");
        assertThat(report.files().get(0).turnsWithoutRole()).isZero();
    }

    @Test
    void aMissingFileStopsTheImportBeforeItBegins() throws IOException {
        Path good = file("a.lines", "I: Why?");
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> run(Map.of(), good, folder.resolve("none.lines")))
                .withMessageContaining("no such file");
    }

    @Test
    void cancellingLeavesTheStudyAsItWas() throws IOException, TaskException {
        file("a.lines", "I: Why?\nP: Because.");
        file("b.lines", "I: When?\nP: Then.");
        assertThatExceptionOfType(TaskCancelledException.class)
                .isThrownBy(() -> importing.run(study, request(Map.of(), folder), new CancelledAfter(1)));
        assertThat(titles()).isEmpty();
        assertThat(edits()).isZero();
    }

    @Test
    void theIndexFollowsAndNeedsNoSecondReading() throws IOException, TaskException {
        run(Map.of(), file("a.lines", "I: Why?\nP: Because."));
        new IndexKeeper(study).catchUp(Progress.NONE);
        assertThat(indexes.only().titles()).containsExactly("a");
        assertThat(indexes.only().puts()).isEqualTo(1);
    }

    @Test
    void anIndexThatWasLostIsMadeAgain() throws IOException, TaskException {
        run(Map.of(), file("a.lines", "I: Why?\nP: Because."));
        indexes.only().lose();
        new IndexKeeper(study).catchUp(Progress.NONE);
        assertThat(indexes.only().titles()).containsExactly("a");
    }

    @Test
    void anIndexFoundDamagedBySearchingIsMadeAgain() throws IOException, TaskException {
        run(Map.of(), file("a.lines", "I: Why?\nP: Because."));
        indexes.only().spoil();
        SearchQuery query = new SearchQuery("why", Optional.empty(), Optional.empty(), Set.of(), 5);
        assertThat(new Search(study).run(query, Progress.NONE).turns()).isEqualTo(1);
    }

    @Test
    void anIndexFollowsUndo() throws IOException, TaskException {
        run(Map.of(), file("a.lines", "I: Why?\nP: Because."));
        run(Map.of(), file("b.lines", "I: When?\nP: Then."));
        study.store().undo(Samples.ADA);
        new IndexKeeper(study).catchUp(Progress.NONE);
        assertThat(indexes.only().titles()).containsExactly("a");
    }

    private ImportReport run(Map<String, Role> roles, Path... paths) throws TaskException {
        return importing.run(study, request(roles, paths), Progress.NONE);
    }

    private static ImportRequest request(Map<String, Role> roles, Path... paths) {
        return new ImportRequest(List.of(paths), roles, ImportOptions.DEFAULT, Samples.ADA);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> titles() throws TaskException {
        try (StudyReader reader = study.store().read()) {
            return reader.transcripts().stream()
                    .map(transcript -> transcript.title())
                    .toList();
        }
    }

    private int edits() throws TaskException {
        try (StudyReader reader = study.store().read()) {
            return reader.history(HistoryQuery.ALL).size();
        }
    }

    /** Cancelled once so many steps are done. */
    private static final class CancelledAfter implements Progress {

        private final long most;
        private volatile long done;

        CancelledAfter(long most) {
            this.most = most;
        }

        @Override
        public void begin(String task, long steps) {
            // only steps count
        }

        @Override
        public synchronized void advance(long steps) {
            done += steps;
        }

        @Override
        public boolean isCancelled() {
            return done >= most;
        }
    }
}
