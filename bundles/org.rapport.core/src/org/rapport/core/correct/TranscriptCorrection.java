// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.PartOf;
import org.rapport.core.people.CaseNames;
import org.rapport.core.people.Casting;
import org.rapport.core.people.SpeakerMappings;
import org.rapport.core.people.SpeakerMappings.FoundLabel;
import org.rapport.core.registry.Importers;
import org.rapport.core.study.Study;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/**
 * Corrects transcripts from corrected files: the transcript keeps its id, title and language and gets a new text, and
 * everything that stands on its passages goes along, in one edit that can be undone. The old text and file stay in the
 * history.
 */
@Component(service = TranscriptCorrection.class)
public final class TranscriptCorrection {

    private final Importers importers;

    @Activate
    public TranscriptCorrection(@Reference Importers importers) {
        this.importers = importers;
    }

    /**
     * Reads the corrected file and finds out what would become of everything. Changes nothing.
     *
     * @throws TaskException if the file cannot be read or has no words, the transcript is not there, or another one has
     *     the file's text already
     */
    public Correction plan(Study study, CorrectionRequest request, Progress progress) throws TaskException {
        Source source = Source.read(request.file());
        try (StudyReader reader = study.store().read()) {
            Material material = Material.of(reader, request.transcript());
            progress.begin("Comparing the texts", 0);
            ImportOptions options =
                    request.options().withLanguage(material.transcript().language());
            Imported<Transcript> read = read(source, options, progress);
            Transcript corrected = as(material.transcript(), read.value().orElseThrow());
            requireOwnText(reader, corrected);
            progress.checkpoint();
            Casting.Cast cast = new Casting(request.people()).of(source.name(), corrected);
            Set<String> labels = new ImportedLabels(importers, options)
                    .of(reader, material.transcript(), cast.transcript(), progress);
            Reanchoring found = Reanchoring.between(
                    material.transcript().text().value(), corrected.text().value());
            CorrectedPeople people = new CorrectedPeople(material, cast, labels, found, new CaseNames(reader));
            List<Problem> problems = new ArrayList<>(read.problems());
            problems.addAll(notFound(request.people(), source, corrected));
            return new Correction(material, people, found, source, problems);
        }
    }

    private static List<Problem> notFound(SpeakerMappings people, Source source, Transcript corrected) {
        List<FoundLabel> labels = corrected.turns().stream()
                .map(turn -> turn.speaker().orElse(""))
                .distinct()
                .map(label -> new FoundLabel(source.name(), label))
                .toList();
        return people.unused(labels).stream()
                .filter(people.given()::contains)
                .map(mapping -> Problem.warning(mapping.notFound(), Location.file(source.name())))
                .toList();
    }

    private Imported<Transcript> read(Source source, ImportOptions options, Progress progress) throws TaskException {
        Imported<Transcript> read =
                importers.of(source).read(source, options, new PartOf(progress)).map(ReadTranscript::transcript);
        for (Problem problem : read.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                throw new TaskException(problem.message(), problem.location());
            }
        }
        if (read.value().filter(transcript -> !transcript.turns().isEmpty()).isEmpty()) {
            throw new TaskException(Message.of(CoreMessage.NO_TEXT), source.location());
        }
        return read;
    }

    private static Transcript as(Transcript old, Transcript read) {
        return new Transcript(
                old.id(),
                old.title(),
                old.language(),
                read.text(),
                read.turns(),
                read.marks(),
                read.cues(),
                read.source());
    }

    private static void requireOwnText(StudyReader reader, Transcript corrected) throws TaskException {
        Optional<TranscriptId> other =
                reader.transcriptWithText(corrected.text().hash()).filter(id -> !id.equals(corrected.id()));
        if (other.isPresent()) {
            String title = reader.transcript(other.get()).orElseThrow().title();
            throw new TaskException(
                    Message.of(CoreMessage.TEXT_OF_ANOTHER, title),
                    Location.file(corrected.source().name()));
        }
    }

    /**
     * Makes a correction, as one edit.
     *
     * @param settlements what is to become of each finding that is open
     * @param reason why; may be empty
     * @throws TaskException if a finding is not settled, or the transcript or what stands on it was changed since the
     *     correction was planned; nothing was changed
     */
    public Edit make(Study study, Correction correction, List<Settlement> settlements, Coder coder, String reason)
            throws TaskException {
        try (EditSession edit = study.store().edit(coder, "Correct a transcript", reason)) {
            if (!Material.of(edit, correction.corrected().id()).equals(correction.material())) {
                throw new TaskException(Message.of(CoreMessage.CHANGED_MEANWHILE));
            }
            new CorrectionEdit(edit, correction).write(settlements);
            return edit.commit();
        }
    }
}
