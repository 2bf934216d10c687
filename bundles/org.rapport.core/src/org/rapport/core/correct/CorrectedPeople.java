// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.core.people.CaseNames;
import org.rapport.core.people.Casting.Cast;
import org.rapport.core.people.PeopleMessage;
import org.rapport.core.people.Voice;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/**
 * Who speaks in a corrected transcript. What a person says of a label now comes first. A label that the file had when it was
 * imported, and that the study calls otherwise since, keeps the study's name. Who has the same name is the same; a new label
 * whose turns are nearly all those of one that is gone is that speaker renamed; of anybody else the role is guessed as in an
 * import.
 */
final class CorrectedPeople {

    private final Transcript before;
    private final Map<String, Speaker> known = new HashMap<>();
    private final Map<String, Voice> voices = new HashMap<>();
    private final CaseNames cases;
    private final Transcript transcript;
    private final SpeakerSuccession succession;
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    CorrectedPeople(Material material, Cast cast, Set<String> imported, Reanchoring found, CaseNames cases)
            throws TaskException {
        this.before = material.transcript();
        this.cases = cases;
        material.speakers().forEach(speaker -> known.put(speaker.name(), speaker));
        cast.voices().forEach(voice -> voices.put(voice.name(), voice));
        this.transcript = named(cast.transcript(), new SpeakerSuccession(before, cast.transcript(), found), imported);
        this.succession = new SpeakerSuccession(before, transcript, found);
        decide();
    }

    Transcript transcript() {
        return transcript;
    }

    List<Speaker> speakers() {
        return speakers;
    }

    List<Case> newCases() {
        return cases.takeNew();
    }

    /** Who lost a role or a case, and who is new and has none. */
    List<Problem> problems() {
        return problems;
    }

    private Transcript named(Transcript read, SpeakerSuccession first, Set<String> imported) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String label : read.speakers()) {
            if (imported.contains(label) && !before.speakers().contains(label)) {
                first.source(label).ifPresent(name -> names.put(label, name));
            }
        }
        return names.isEmpty()
                ? read
                : read.withTurns(read.turns().stream()
                        .map(turn -> new Turn(
                                turn.number(),
                                turn.speaker().map(label -> names.getOrDefault(label, label)),
                                turn.span(),
                                turn.time()))
                        .toList());
    }

    private void decide() throws TaskException {
        Set<String> lost = new HashSet<>(known.keySet());
        for (String name : transcript.speakers()) {
            Optional<Speaker> old = Optional.ofNullable(known.get(name))
                    .or(() -> succession.renamed(name).map(known::get));
            old.ifPresent(speaker -> lost.remove(speaker.name()));
            Speaker speaker = speaker(name, old);
            speakers.add(speaker);
            if (old.isEmpty()
                    && !before.speakers().contains(name)
                    && speaker.role().isEmpty()) {
                long turns = transcript.turns().stream()
                        .filter(turn -> turn.speaker().filter(name::equals).isPresent())
                        .count();
                warn(Message.of(PeopleMessage.WITHOUT_ROLE, name, turns));
            }
        }
        lost.stream().sorted().map(known::get).forEach(this::warnLost);
    }

    private Speaker speaker(String name, Optional<Speaker> old) throws TaskException {
        Optional<Voice> voice = Optional.ofNullable(voices.get(name));
        Optional<String> person = voice.flatMap(Voice::person);
        Optional<CaseId> subject =
                person.isPresent() ? Optional.of(cases.named(person.get())) : old.flatMap(Speaker::person);
        boolean isSaid = voice.map(Voice::source)
                .filter(source -> source == Voice.Source.GIVEN || source == Voice.Source.PRESET)
                .isPresent();
        if (old.isPresent() && !isSaid) {
            return new Speaker(
                    transcript.id(), name, old.get().role(), old.get().origin(), subject);
        }
        return voice.map(said -> said.speaker(transcript.id(), subject))
                .orElseGet(() ->
                        new Speaker(transcript.id(), name, Optional.empty(), Speaker.RoleOrigin.UNKNOWN, subject));
    }

    private void warnLost(Speaker speaker) {
        if (speaker.origin() == Speaker.RoleOrigin.GIVEN || speaker.person().isPresent()) {
            warn(Message.of(PeopleMessage.LOST_ROLE, speaker.name()));
        }
    }

    private void warn(Message message) {
        problems.add(Problem.warning(message, Location.NOWHERE));
    }
}
