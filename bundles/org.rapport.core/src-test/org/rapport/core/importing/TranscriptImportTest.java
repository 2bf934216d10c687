// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.core.Fakes;
import org.rapport.core.Texts;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.importing.FileReport.Outcome;
import org.rapport.core.people.SpeakerMapping;
import org.rapport.core.people.SpeakerMappings;
import org.rapport.core.registry.Importers;
import org.rapport.core.search.Search;
import org.rapport.core.study.IndexKeeper;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
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
        assertThat(sentence(again, 0)).isEqualTo("The same text is in the study already as \"one\"; it was left out.");
        assertThat(again.edit()).isEmpty();
        assertThat(edits()).isEqualTo(1);
    }

    private static String sentence(ImportReport report, int file) {
        return report.files().get(file).problems().get(0).message().text();
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
    void namesCasesAndRolesAreGivenInTheSameEditAndUndoneWithIt() throws IOException, TaskException {
        study.apply(Samples.ADA, new CaseEdit.PutCase(new Case(CaseId.random(), "Boston", "")));
        file("a.lines", "Speaker 1: Why?\nSpeaker 2: Because.");
        file("b.lines", "Speaker 1: When?\nSpeaker 2: Then.");
        SpeakerMapping maria = new SpeakerMapping(
                "speaker 2", Optional.of("Maria"), Optional.of(Role.LEADER), Optional.of("Austin"), Optional.empty());
        SpeakerMapping first = new SpeakerMapping(
                "Speaker 1", Optional.empty(), Optional.empty(), Optional.of("BOSTON"), Optional.empty());
        ImportReport report = importing.run(study, request(List.of(maria, first), folder), Progress.NONE);
        assertThat(report.newCases()).containsExactly("Austin");
        assertThat(cases()).containsExactlyInAnyOrder("Austin", "Boston");
        List<Speaker> speakers = report.files().get(1).speakers();
        assertThat(speakers).extracting(Speaker::name).containsExactly("Speaker 1", "Maria");
        assertThat(speakers).allMatch(speaker -> speaker.person().isPresent());
        assertThat(speakers.get(1).person())
                .isEqualTo(report.files().get(0).speakers().get(1).person());
        assertThat(edits()).isEqualTo(2);
        study.store().undo(Samples.ADA);
        assertThat(cases()).containsExactly("Boston");
        assertThat(titles()).isEmpty();
    }

    @Test
    void aCaseNameThatSeveralHaveStopsTheImport() throws IOException, TaskException {
        try (EditSession edit = study.store().edit(Samples.ADA, "Two alike", "")) {
            edit.put(new Case(CaseId.random(), "Austin", ""));
            edit.put(new Case(CaseId.random(), "austin", ""));
            edit.commit();
        }
        Path file = file("a.lines", "Ann: Why?");
        SpeakerMapping ann =
                new SpeakerMapping("Ann", Optional.empty(), Optional.empty(), Optional.of("Austin"), Optional.empty());
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> importing.run(study, request(List.of(ann), file), Progress.NONE))
                .withMessageContaining("several cases");
        assertThat(titles()).isEmpty();
    }

    @Test
    void aPreviewSaysTheSameAndWritesNothing() throws IOException, TaskException {
        run(Map.of(), file("old.lines", "I: Who?\nP: We."));
        file("a.lines", "I: Why?\nP: Because.");
        file("b.lines", "broken");
        file("c.lines", "I: Why?\nP: Because.");
        List<SpeakerMapping> people = List.of(new SpeakerMapping(
                "P", Optional.of("Maria"), Optional.empty(), Optional.of("Austin"), Optional.empty()));
        ImportReport preview = importing.preview(study, request(people, folder), Progress.NONE);
        assertThat(edits()).isEqualTo(1);
        assertThat(cases()).isEmpty();
        assertThat(indexes.only().puts()).isEqualTo(1);
        assertThat(preview.edit()).isEmpty();
        ImportReport report = importing.run(study, request(people, folder), Progress.NONE);
        assertThat(preview.files())
                .extracting(FileReport::outcome)
                .containsExactly(Outcome.READABLE, Outcome.REFUSED, Outcome.KNOWN, Outcome.KNOWN);
        assertThat(report.files())
                .extracting(FileReport::outcome)
                .containsExactly(Outcome.IMPORTED, Outcome.REFUSED, Outcome.KNOWN, Outcome.KNOWN);
        assertThat(preview.files())
                .extracting(FileReport::voices)
                .isEqualTo(report.files().stream().map(FileReport::voices).toList());
        assertThat(List.of(sentence(preview, 2), sentence(report, 2)))
                .containsOnly("The same text as " + folder.resolve("a.lines") + " of this import; it was left out.");
        assertThat(List.of(sentence(preview, 3), sentence(report, 3)))
                .containsOnly("The same text is in the study already as \"old\"; it was left out.");
        assertThat(preview.newCases()).isEqualTo(report.newCases()).containsExactly("Austin");
        assertThat(report.files().get(0).words()).isEqualTo(2);
    }

    @Test
    void whatAnImporterBreaksOffWithRefusesOneFileOnly() throws IOException, TaskException {
        file("a.lines", "I: Why?\nP: Because.");
        file("deep.breaking", "deep");
        file("large.breaking", "large");
        file("wrong.breaking", "wrong");
        file("z.lines", "I: When?\nP: Then.");
        TranscriptImport breaking = new TranscriptImport(new Importers(List.of(Fakes.lines(), new Breaking())));
        ImportReport report = breaking.run(study, request(List.of(), folder), Progress.NONE);
        assertThat(report.files())
                .extracting(FileReport::outcome)
                .containsExactly(Outcome.IMPORTED, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED, Outcome.IMPORTED);
        assertThat(report.files().subList(1, 4))
                .extracting(file -> file.problems().get(0).message().key())
                .containsExactly("core.TOO_DEEP", "core.NO_MEMORY", "core.IMPORTER_FAILED");
        assertThat(report.files().get(3).problems().toString())
                .contains("IllegalStateException")
                .doesNotContain("what was said");
        assertThat(titles()).containsExactly("a", "z");
    }

    @Test
    void aFileWithoutMemoryBesideOthersIsReadAloneAfterThem() throws IOException, TaskException {
        file("a.lines", "I: Why?\nP: Because.");
        file("b.breaking", "later");
        file("z.lines", "I: When?\nP: Then.");
        TranscriptImport breaking = new TranscriptImport(new Importers(List.of(Fakes.lines(), new Breaking())));
        ImportReport report = breaking.run(study, request(List.of(), folder), Progress.NONE);
        assertThat(report.files()).extracting(FileReport::outcome).containsOnly(Outcome.IMPORTED);
        assertThat(report.files())
                .extracting(file -> Path.of(file.file()).getFileName().toString())
                .containsExactly("a.lines", "b.breaking", "z.lines");
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

    private static ImportRequest request(List<SpeakerMapping> people, Path... paths) {
        return new ImportRequest(
                List.of(paths), new SpeakerMappings(people, List.of()), ImportOptions.DEFAULT, Samples.ADA);
    }

    private List<String> cases() throws TaskException {
        try (StudyReader reader = study.store().read()) {
            return reader.cases().stream().map(Case::name).toList();
        }
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

    /** Breaks off as its file says. */
    private static final class Breaking implements TranscriptImporter {

        private boolean asked;

        @Override
        public String id() {
            return "breaking";
        }

        @Override
        public String label() {
            return "Breaking";
        }

        @Override
        public Set<String> extensions() {
            return Set.of("breaking");
        }

        @Override
        public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) {
            switch (new String(source.bytes(), StandardCharsets.UTF_8)) {
                case "deep" -> throw new StackOverflowError();
                case "large" -> throw new OutOfMemoryError();
                case "wrong" -> throw new IllegalStateException("what was said");
                default -> {
                    if (!asked) {
                        asked = true;
                        throw new OutOfMemoryError();
                    }
                }
            }
            Transcript read = Texts.transcript(source.title(), "I: Later?");
            return Imported.of(
                    ReadTranscript.of(new Transcript(
                            read.id(),
                            read.title(),
                            read.language(),
                            read.text(),
                            read.turns(),
                            List.of(),
                            List.of(),
                            source.file())),
                    List.of());
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
