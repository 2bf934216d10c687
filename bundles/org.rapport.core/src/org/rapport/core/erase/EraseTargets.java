// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.erase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.study.Study;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;
import org.rapport.model.text.WordFinder;

/** Finds in a study what a user wants to erase. */
public final class EraseTargets {

    private static final int SHORTEST_ID = 4;

    private final Study study;

    public EraseTargets(Study study) {
        this.study = study;
    }

    /**
     * Words of a transcript, wherever they stand in it or in one of its turns.
     *
     * @param turn the number of the turn, from 1; empty for all of them
     * @param words the words; empty for all words of the turn
     * @throws TaskException if there is no such turn, or the words do not stand there
     */
    public ErasureOrder.OfWords words(
            TranscriptId id, OptionalInt turn, Optional<String> words, boolean insideWords) throws TaskException {
        try (StudyReader reader = study.store().read()) {
            Transcript transcript = reader.transcript(id).orElseThrow();
            List<Span> places = turn.isPresent()
                    ? List.of(turn(transcript, turn.getAsInt()).span())
                    : List.of(new Span(0, transcript.text().length()));
            Optional<WordFinder> finder = words.map(wanted -> new WordFinder(List.of(wanted), insideWords));
            List<Span> found = new ArrayList<>();
            for (Span place : places) {
                found.addAll(
                        finder.isEmpty()
                                ? List.of(place)
                                : shifted(finder.get().find(transcript.text().slice(place)), place.start()));
            }
            if (found.isEmpty()) {
                throw new TaskException(Message.of(CoreMessage.NO_WORDS_TO_ERASE, transcript.title()));
            }
            return new ErasureOrder.OfWords(id, found);
        }
    }

    private static Turn turn(Transcript transcript, int number) throws TaskException {
        List<Turn> turns = transcript.turns();
        if (number < 1 || number > turns.size()) {
            throw new TaskException(
                    Message.of(CoreMessage.NO_TURN, transcript.title(), number, turns.size()));
        }
        return turns.get(number - 1);
    }

    private static List<Span> shifted(List<Span> spans, int by) {
        return spans.stream().map(span -> span.shift(by)).toList();
    }

    /**
     * The speakers with this label, whatever its case and accents' encoding, the cases of this name, and the speakers who
     * are such a case.
     *
     * @throws TaskException if there is nobody of that name
     */
    public ErasureOrder.OfPerson person(String name) throws TaskException {
        WordFinder finder = new WordFinder(List.of(name), false);
        Set<String> labels = new HashSet<>();
        Set<CaseId> cases = new HashSet<>();
        try (StudyReader reader = study.store().read()) {
            for (Case subject : reader.cases()) {
                if (finder.matches(subject.name()) || subject.id().toString().equals(name)) {
                    cases.add(subject.id());
                }
            }
            for (TranscriptSummary transcript : reader.transcripts()) {
                for (Speaker speaker : transcript.speakers()) {
                    if (finder.matches(speaker.name())) {
                        labels.add(speaker.name());
                        speaker.person().ifPresent(cases::add);
                    }
                }
            }
            for (TranscriptSummary transcript : reader.transcripts()) {
                transcript.speakers().stream()
                        .filter(speaker -> speaker.person().filter(cases::contains).isPresent())
                        .forEach(speaker -> labels.add(speaker.name()));
            }
        }
        if (labels.isEmpty() && cases.isEmpty()) {
            throw new TaskException(Message.of(CoreMessage.NOBODY_TO_ERASE, name));
        }
        return new ErasureOrder.OfPerson(labels, cases);
    }

    /**
     * The first edit whose history stays.
     *
     * @param when a day such as 2026-11-23, in the user's time zone, or the beginning of an edit's id
     * @throws TaskException if there is no such edit, or several
     */
    public ErasureOrder.OfHistory before(String when, ZoneId zone) throws TaskException {
        List<Edit> edits;
        try (StudyReader reader = study.store().read()) {
            edits = reader.history(HistoryQuery.latest(Integer.MAX_VALUE)).stream()
                    .filter(edit -> edit.through().isEmpty())
                    .toList();
        }
        List<EditId> found = when.matches("\\d{4}-\\d{2}-\\d{2}")
                ? since(edits, LocalDate.parse(when).atStartOfDay(zone).toInstant())
                : named(edits, when.toLowerCase(Locale.ROOT));
        if (found.size() != 1) {
            throw new TaskException(Message.of(
                    found.isEmpty() ? CoreMessage.NO_SUCH_EDIT : CoreMessage.SEVERAL_SUCH_EDITS, when));
        }
        return new ErasureOrder.OfHistory(found.get(0));
    }

    /** The first edit from then on; the edits come latest first. */
    private static List<EditId> since(List<Edit> edits, Instant from) {
        List<EditId> later =
                edits.stream().filter(edit -> !edit.at().isBefore(from)).map(Edit::id).toList();
        return later.isEmpty() ? later : List.of(later.get(later.size() - 1));
    }

    private static List<EditId> named(List<Edit> edits, String start) {
        return start.length() < SHORTEST_ID
                ? List.of()
                : edits.stream()
                        .map(Edit::id)
                        .filter(id -> id.toString().startsWith(start))
                        .toList();
    }
}
