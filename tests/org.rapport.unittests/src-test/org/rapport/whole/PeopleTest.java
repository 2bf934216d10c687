// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.correct.Correction;
import org.rapport.core.correct.CorrectionRequest;
import org.rapport.core.correct.TranscriptCorrection;
import org.rapport.core.importing.ImportRequest;
import org.rapport.core.importing.TranscriptImport;
import org.rapport.core.people.SpeakerMapping;
import org.rapport.core.people.SpeakerMappings;
import org.rapport.core.registry.Importers;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.importers.internal.txt.TextImporter;
import org.rapport.jdbc.internal.SqliteStores;
import org.rapport.lucene.internal.LuceneIndexes;
import org.rapport.model.study.Role;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Sha256;
import org.rapport.testkit.Samples;

/** Names that a study gives to the labels of files, in a study on disk. */
class PeopleTest {

    private static final String TALK = """
            Speaker 1: How did it begin?

            Speaker 2: We met at the clinic, and nobody had a plan for that spring.

            Speaker 1: And who was there?

            Speaker 2: All of us were there, from the first day to the last.
            """;

    @TempDir
    private Path folder;

    private final Importers importers = new Importers(List.of(new TextImporter()));
    private Path file;

    @BeforeEach
    void makeAStudy() throws IOException, TaskException {
        Files.createDirectory(folder.resolve("studies"));
        file = Files.writeString(folder.resolve("talk.txt"), TALK);
        studies().create(address(), "S").close();
    }

    private Studies studies() {
        return new Studies(new SqliteStores(), new LuceneIndexes(), folder.resolve("cache"));
    }

    private StudyAddress address() {
        return StudyAddress.of(folder.resolve("studies/s.rapport"));
    }

    @Test
    void aPreviewLeavesEveryByteOfTheStudyAndItsFolder() throws IOException, TaskException {
        Map<String, Sha256> before = bytes();
        try (Study study = studies().open(address())) {
            assertThat(new TranscriptImport(importers)
                            .preview(study, request(), Progress.NONE)
                            .files())
                    .hasSize(1);
        }
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void correctingByTheImportedFileChangesNothing() throws TaskException {
        try (Study study = studies().open(address())) {
            TranscriptSummary talk = imported(study);
            assertThat(plan(study, talk).isNothing()).isTrue();
        }
    }

    @Test
    void theFirstLabelsInACorrectedFileKeepTheNamesOfTheStudy() throws IOException, TaskException {
        try (Study study = studies().open(address())) {
            TranscriptSummary talk = imported(study);
            Files.writeString(file, TALK.replace("nobody had a plan", "nobody had any plan"));
            Correction correction = plan(study, talk);
            new TranscriptCorrection(importers).make(study, correction, List.of(), Samples.ADA, "");
            try (StudyReader reader = study.store().read()) {
                assertThat(reader.transcript(talk.id()).orElseThrow().speakers())
                        .containsExactly("Ann", "Maria");
                assertThat(reader.transcripts().get(0).speakers()).isEqualTo(talk.speakers());
            }
        }
    }

    private TranscriptSummary imported(Study study) throws TaskException {
        new TranscriptImport(importers).run(study, request(), Progress.NONE);
        try (StudyReader reader = study.store().read()) {
            return reader.transcripts().get(0);
        }
    }

    private Correction plan(Study study, TranscriptSummary talk) throws TaskException {
        CorrectionRequest request = new CorrectionRequest(talk.id(), file, Optional.empty());
        return new TranscriptCorrection(importers).plan(study, request, Progress.NONE);
    }

    private ImportRequest request() {
        List<SpeakerMapping> people =
                List.of(said("Speaker 1", "Ann", Role.INTERVIEWER), said("Speaker 2", "Maria", Role.LEADER));
        SpeakerMappings mappings = new SpeakerMappings(people, List.of());
        return new ImportRequest(List.of(file), mappings, ImportOptions.DEFAULT, Samples.ADA);
    }

    private static SpeakerMapping said(String label, String name, Role role) {
        return new SpeakerMapping(
                label, Optional.of(name), Optional.of(role), Optional.of("Case of " + name), Optional.empty());
    }

    private Map<String, Sha256> bytes() throws IOException {
        Map<String, Sha256> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("studies"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                bytes.put(each.toString(), Sha256.of(Files.readAllBytes(each)));
            }
        }
        return bytes;
    }
}
