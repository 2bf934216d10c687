// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.core.edit.CaseEdit.SpeakerLink;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.TranscriptId;

/** Finds the transcripts that rows of a table name, and who in them speaks as the row's case. */
final class CaseSpeakers {

    private final List<TranscriptSummary> transcripts;
    private final Map<TranscriptId, List<String>> names = new HashMap<>();
    private final Map<Voice, Link> links = new LinkedHashMap<>();
    private final Map<CaseId, Location> rows = new LinkedHashMap<>();
    private final Set<TranscriptId> matched = new HashSet<>();
    private final Set<CaseId> speaking = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    CaseSpeakers(List<TranscriptSummary> transcripts) {
        this.transcripts = transcripts;
        transcripts.forEach(transcript -> names.put(transcript.id(), names(transcript)));
        transcripts.stream()
                .flatMap(transcript -> transcript.speakers().stream())
                .forEach(speaker -> speaker.person().ifPresent(speaking::add));
    }

    /** The title, and the name of the file with and without its ending. */
    private static List<String> names(TranscriptSummary transcript) {
        String file = transcript.source().name();
        int dot = file.lastIndexOf('.');
        return Stream.of(transcript.title(), file, dot > 0 ? file.substring(0, dot) : file)
                .distinct()
                .toList();
    }

    /** Somebody who speaks in one transcript. */
    private record Voice(TranscriptId transcript, String name) {}

    /** As whom somebody speaks, and which row says so. */
    private record Link(CaseId person, Location row) {}

    /**
     * What a row found.
     *
     * @param titles of the transcripts
     * @param linked how many speakers become the case
     */
    record Found(List<String> titles, int linked) {}

    /** Takes a row; the label may name several speakers, with semicolons between them. */
    Found match(CaseId subject, Location row, List<NamePattern> files, Optional<String> label) {
        rows.put(subject, row);
        Map<TranscriptId, TranscriptSummary> found = new LinkedHashMap<>();
        for (NamePattern file : files) {
            List<TranscriptSummary> fitting = transcripts.stream()
                    .filter(transcript -> file.fits(names.get(transcript.id())))
                    .toList();
            if (fitting.isEmpty()) {
                warn(row, CaseMessage.NO_TRANSCRIPT, file.text());
            }
            fitting.forEach(transcript -> found.put(transcript.id(), transcript));
        }
        matched.addAll(found.keySet());
        int before = links.size();
        List<TranscriptSummary> theirs = List.copyOf(found.values());
        if (label.isPresent() && !theirs.isEmpty()) {
            labels(label.get()).forEach(wanted -> linkLabel(subject, row, theirs, wanted));
        } else {
            theirs.forEach(transcript -> link(subject, row, transcript, likely(row, transcript)));
        }
        return new Found(theirs.stream().map(TranscriptSummary::title).toList(), links.size() - before);
    }

    private static List<String> labels(String cell) {
        return Arrays.stream(cell.split("[;\r\n]+"))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private void linkLabel(CaseId subject, Location row, List<TranscriptSummary> theirs, String label) {
        boolean any = false;
        for (TranscriptSummary transcript : theirs) {
            List<Speaker> named = transcript.speakers().stream()
                    .filter(speaker -> speaker.name().strip().equalsIgnoreCase(label))
                    .toList();
            any |= !named.isEmpty();
            link(subject, row, transcript, named);
        }
        if (!any) {
            warn(row, CaseMessage.NO_SUCH_SPEAKER, label);
        }
    }

    /** Those with a role that is not the interviewer's; one of whom no role is known only if nobody else is left. */
    private List<Speaker> likely(Location row, TranscriptSummary transcript) {
        List<Speaker> others = transcript.speakers().stream()
                .filter(speaker ->
                        speaker.role().filter(Role.INTERVIEWER::equals).isEmpty())
                .toList();
        List<Speaker> sure =
                others.stream().filter(speaker -> speaker.role().isPresent()).toList();
        if (others.size() <= 1 || sure.size() == others.size()) {
            return others;
        }
        warn(row, CaseMessage.ROLE_UNKNOWN, transcript.title());
        return sure;
    }

    private void link(CaseId subject, Location row, TranscriptSummary transcript, List<Speaker> speakers) {
        boolean other = false;
        for (Speaker speaker : speakers) {
            if (speaker.person().isPresent()) {
                other |= !speaker.person().get().equals(subject);
            } else {
                Voice voice = new Voice(transcript.id(), speaker.name());
                Link earlier = links.putIfAbsent(voice, new Link(subject, row));
                if (earlier != null && !earlier.person().equals(subject)) {
                    problems.add(Problem.error(
                            Message.of(CaseMessage.MATCHED_TWICE, transcript.title(), place(earlier.row())), row));
                }
            }
        }
        if (other) {
            warn(row, CaseMessage.OTHER_CASE, transcript.title());
        }
    }

    private static String place(Location row) {
        return row.line().isPresent() ? "line " + row.line().getAsInt() : row.place();
    }

    private void warn(Location row, CaseMessage message, String about) {
        problems.add(Problem.warning(Message.of(message, about), row));
    }

    /** What is wrong, or found nothing. */
    List<Problem> problems() {
        return problems;
    }

    /** The cases nobody speaks as, one by one if the table {@code names} transcripts; and the transcripts without a row. */
    List<Problem> unmatched(boolean names) {
        Set<CaseId> voiced = new HashSet<>(speaking);
        links.values().forEach(link -> voiced.add(link.person()));
        Map<CaseId, Location> silent = new LinkedHashMap<>(rows);
        silent.keySet().removeAll(voiced);
        List<Problem> unmatched = new ArrayList<>();
        if (!names) {
            if (!silent.isEmpty()) {
                unmatched.add(
                        Problem.note(Message.of(CaseMessage.CASES_WITHOUT_VOICE, silent.size()), Location.NOWHERE));
            }
            return unmatched;
        }
        silent.values().forEach(row -> unmatched.add(Problem.warning(Message.of(CaseMessage.NOBODY_SPEAKS), row)));
        List<String> without = transcripts.stream()
                .filter(transcript -> !matched.contains(transcript.id()))
                .map(transcript -> '"' + transcript.title() + '"')
                .toList();
        if (!without.isEmpty()) {
            Message message = Message.of(CaseMessage.NO_ROW, without.size(), String.join(", ", without));
            unmatched.add(Problem.warning(message, Location.NOWHERE));
        }
        return unmatched;
    }

    /** Who speaks as which case. */
    List<SpeakerLink> links() {
        return links.entrySet().stream()
                .map(entry -> new SpeakerLink(
                        entry.getKey().transcript(),
                        entry.getKey().name(),
                        entry.getValue().person()))
                .toList();
    }
}
