// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.Speaker.RoleOrigin;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/**
 * Gives speakers their roles: the role a person said; else the one their label says; else, where two or three people
 * speak, the interviewer is the one who asks the most and speaks the least. Who is left beside an interviewer is taken for
 * a leader. What cannot be told stays open.
 */
public final class Roles {

    private static final Set<String> INTERVIEWER_LABELS = Set.of(
            "i",
            "int",
            "int.",
            "iv",
            "q",
            "interviewer",
            "interviewer 1",
            "interviewer 2",
            "moderator",
            "facilitator",
            "researcher",
            "host");

    private static final Set<String> LEADER_LABELS =
            Set.of("p", "r", "b", "a", "ie", "interviewee", "participant", "respondent", "leader", "informant");

    private static final double LEAST_QUESTIONS = 0.4;
    private static final double MOST_WORDS = 0.45;

    private final Map<String, Role> given = new HashMap<>();

    /** With the roles that a person gave, by label without case. */
    public Roles(Map<String, Role> given) {
        given.forEach((label, role) -> this.given.put(key(label), role));
    }

    /** The speakers of a transcript with their roles, in the order of their first turns. */
    public List<Speaker> of(Transcript transcript) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        transcript.speakers().forEach(name -> speakers.put(name, byLabel(transcript, name)));
        boolean interviewer = speakers.values().stream().anyMatch(Roles::isInterviewer);
        Optional<String> asking = interviewer ? Optional.empty() : asking(transcript, speakers);
        asking.ifPresent(name -> speakers.put(name, guessed(transcript, name, Role.INTERVIEWER)));
        if (interviewer || asking.isPresent()) {
            speakers.replaceAll(
                    (name, speaker) -> speaker.role().isPresent() ? speaker : guessed(transcript, name, Role.LEADER));
        }
        return List.copyOf(speakers.values());
    }

    private static boolean isInterviewer(Speaker speaker) {
        return speaker.role().filter(Role.INTERVIEWER::equals).isPresent();
    }

    private Speaker byLabel(Transcript transcript, String name) {
        String key = key(name);
        if (given.containsKey(key)) {
            return new Speaker(transcript.id(), name, Optional.of(given.get(key)), RoleOrigin.GIVEN);
        }
        if (INTERVIEWER_LABELS.contains(key)) {
            return guessed(transcript, name, Role.INTERVIEWER);
        }
        if (LEADER_LABELS.contains(key)
                || key.matches("(p|participant|respondent|interviewee|leader)[ -]?[0-9]{1,3}")) {
            return guessed(transcript, name, Role.LEADER);
        }
        return new Speaker(transcript.id(), name, Optional.empty(), RoleOrigin.UNKNOWN);
    }

    private static Speaker guessed(Transcript transcript, String name, Role role) {
        return new Speaker(transcript.id(), name, Optional.of(role), RoleOrigin.GUESSED);
    }

    /** The one who asks, if it is plain: several turns, many of them questions, and the smaller share of the talk. */
    private static Optional<String> asking(Transcript transcript, Map<String, Speaker> speakers) {
        if (speakers.size() < 2 || speakers.size() > 3) {
            return Optional.empty();
        }
        Map<String, Talk> talks = talks(transcript);
        long all = talks.values().stream().mapToLong(talk -> talk.characters).sum();
        List<String> asking = new ArrayList<>();
        speakers.values().stream()
                .filter(speaker -> speaker.role().isEmpty())
                .filter(speaker -> talks.get(speaker.name()).isAsking(all))
                .forEach(speaker -> asking.add(speaker.name()));
        return asking.size() == 1 ? Optional.of(asking.get(0)) : Optional.empty();
    }

    private static Map<String, Talk> talks(Transcript transcript) {
        Map<String, Talk> talks = new HashMap<>();
        for (Turn turn : transcript.turns()) {
            turn.speaker().ifPresent(name -> talks.computeIfAbsent(name, n -> new Talk())
                    .add(transcript.text().slice(turn.span())));
        }
        return talks;
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    /** How one speaker talks. */
    private static final class Talk {

        private int turns;
        private int questions;
        private long characters;

        void add(String words) {
            turns++;
            questions += words.indexOf('?') >= 0 ? 1 : 0;
            characters += words.length();
        }

        boolean isAsking(long all) {
            return turns >= 2 && questions >= LEAST_QUESTIONS * turns && characters <= MOST_WORDS * all;
        }
    }
}
