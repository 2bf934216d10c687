// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.people.CaseNames;
import org.rapport.core.people.PeopleMessage;
import org.rapport.core.people.SpeakerMapping;
import org.rapport.core.people.SpeakerMappings;
import org.rapport.core.people.SpeakerMappings.FoundLabel;
import org.rapport.core.people.Voice;
import org.rapport.model.study.Edit;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Sha256;

/** The files of an import as far as they were taken: which are new, who speaks in them, and the report that grows. */
final class Batch {

    /** More labels of a preset that concern nobody are only counted. */
    private static final int NAMED = 20;

    /** The titles of the transcripts of the study by their texts, asked for once: a question writes what is held back. */
    private final Map<Sha256, String> texts = new HashMap<>();

    /** The titles of the transcripts of the study and of this import, compared without case. */
    private final Set<String> titles = new HashSet<>();

    /** The files of this import by their texts. */
    private final Map<Sha256, String> taken = new HashMap<>();

    private final CaseNames cases;
    private final SpeakerMappings people;
    private final Map<Integer, FileReport> reports = new TreeMap<>();
    private final List<FoundLabel> found = new ArrayList<>();
    private final List<String> newCases = new ArrayList<>();
    private boolean someKnown;

    Batch(StudyReader study, SpeakerMappings people) throws TaskException {
        this.people = people;
        this.cases = new CaseNames(study);
        for (TranscriptSummary transcript : study.transcripts()) {
            texts.put(transcript.text(), transcript.title());
            titles.add(transcript.title().toLowerCase(Locale.ROOT));
        }
    }

    /** Where the file's text is already, in an earlier file or in the study; empty if it is new. */
    Optional<Message> known(ReadFile file) {
        Sha256 text = file.transcript().text().hash();
        if (taken.containsKey(text)) {
            return Optional.of(Message.of(CoreMessage.ALREADY_IN_IMPORT, taken.get(text)));
        }
        return Optional.ofNullable(texts.get(text)).map(title -> Message.of(CoreMessage.ALREADY_IN_STUDY, title));
    }

    /** A new file, with a warning if another transcript has its title. */
    ReadFile titled(ReadFile file) {
        String title = file.transcript().title();
        if (titles.add(title.toLowerCase(Locale.ROOT))) {
            return file;
        }
        return file.with(Problem.warning(Message.of(CoreMessage.SAME_TITLE, title), Location.file(file.file())));
    }

    /** The speakers of a new file; the cases that they need and that are not there come from {@link #cases()}. */
    List<Speaker> speakers(ReadFile file) throws TaskException {
        List<Speaker> speakers = new ArrayList<>();
        for (Voice voice : file.cast().voices()) {
            Optional<String> person = voice.person();
            speakers.add(voice.speaker(
                    file.transcript().id(),
                    person.isPresent() ? Optional.of(cases.named(person.get())) : Optional.empty()));
            voice.labels().forEach(label -> found.add(new FoundLabel(file.file(), label)));
        }
        taken.put(file.transcript().text().hash(), file.file());
        return speakers;
    }

    CaseNames cases() {
        return cases;
    }

    void made(String newCase) {
        newCases.add(newCase);
    }

    void report(int number, FileReport report) {
        someKnown |= report.outcome() == FileReport.Outcome.KNOWN;
        reports.put(number, report);
    }

    /** The report, which begins with what is known to have been left out. */
    ImportReport finish(FileFinder finder, Optional<Edit> edit) {
        List<Problem> problems = new ArrayList<>(finder.leftOut());
        people.unused(found).stream()
                .filter(people.given()::contains)
                .forEach(mapping -> problems.add(Problem.warning(notFound(mapping), Location.NOWHERE)));
        List<SpeakerMapping> ofPreset =
                people.unused(found).stream().filter(people.preset()::contains).toList();
        ofPreset.stream()
                .limit(NAMED)
                .forEach(mapping -> problems.add(Problem.note(notFound(mapping), Location.NOWHERE)));
        if (ofPreset.size() > NAMED) {
            Message more = Message.of(PeopleMessage.NOT_FOUND_MORE, ofPreset.size() - NAMED);
            problems.add(Problem.note(more, Location.NOWHERE));
        }
        return new ImportReport(List.copyOf(reports.values()), finder.countLeftOut(), newCases, problems, edit);
    }

    private Message notFound(SpeakerMapping mapping) {
        if (someKnown && people.given().contains(mapping)) {
            return mapping.label().isEmpty()
                    ? Message.of(CoreMessage.UNLABELLED_OF_KNOWN)
                    : Message.of(CoreMessage.ROLE_OF_KNOWN, mapping.label());
        }
        return mapping.notFound();
    }
}
