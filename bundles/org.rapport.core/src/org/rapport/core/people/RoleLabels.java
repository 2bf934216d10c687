// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapport.model.study.Role;

/**
 * What labels say of roles, in the languages in which interviews are often written down. A number behind the word, and
 * brackets and points around it, are passed over; a word of a longer label counts if it can hardly be a name.
 */
final class RoleLabels {

    /** Short ones count only where they are the whole label. */
    private static final Set<String> SHORT_INTERVIEWER = Set.of("i", "int", "intv", "iv", "iver", "q", "mod");

    private static final Set<String> INTERVIEWER = Set.of(
            "interviewer",
            "interviewers",
            "interviewerin",
            "interviewende",
            "interviewender",
            "moderator",
            "moderatorin",
            "moderater",
            "facilitator",
            "researcher",
            "host",
            "cohost",
            "questioner",
            "befrager",
            "befragerin",
            "forscher",
            "forscherin",
            "enquêteur",
            "enquêtrice",
            "enqueteur",
            "enquetrice",
            "enquêteuse",
            "intervieweur",
            "intervieweuse",
            "modérateur",
            "modératrice",
            "animateur",
            "animatrice",
            "chercheur",
            "chercheuse",
            "entrevistador",
            "entrevistadora",
            "encuestador",
            "encuestadora",
            "moderador",
            "moderadora",
            "facilitador",
            "facilitadora",
            "investigador",
            "investigadora",
            "pesquisador",
            "pesquisadora",
            "intervistatore",
            "intervistatrice",
            "moderatore",
            "moderatrice",
            "ricercatore",
            "ricercatrice",
            "onderzoeker",
            "interviewster",
            "gespreksleider",
            "intervjuare",
            "intervjuer",
            "intervjuaren",
            "forskare",
            "moderatorn",
            "haastattelija",
            "tutkija",
            "badacz",
            "badaczka",
            "moderatorka",
            "tazatel",
            "tazatelka",
            "интервьюер",
            "модератор",
            "исследователь",
            "görüşmeci",
            "araştırmacı",
            "访谈者",
            "采访者",
            "訪談者",
            "採訪者",
            "主持人",
            "インタビュアー",
            "聞き手",
            "司会",
            "면접자",
            "진행자");

    private static final Set<String> LEADER = Set.of(
            "interviewee",
            "interviewees",
            "participant",
            "participants",
            "respondent",
            "respondents",
            "informant",
            "leader",
            "guest",
            "ie",
            "befragte",
            "befragter",
            "interviewte",
            "interviewter",
            "interviewpartner",
            "interviewpartnerin",
            "teilnehmer",
            "teilnehmerin",
            "teilnehmende",
            "enquêté",
            "enquêtée",
            "interviewé",
            "interviewée",
            "répondant",
            "répondante",
            "participante",
            "entrevistado",
            "entrevistada",
            "encuestado",
            "encuestada",
            "informante",
            "respondente",
            "intervistato",
            "intervistata",
            "partecipante",
            "rispondente",
            "geïnterviewde",
            "respondenten",
            "deelnemer",
            "intervjuperson",
            "deltagare",
            "deltaker",
            "haastateltava",
            "osallistuja",
            "respondentka",
            "badany",
            "badana",
            "uczestnik",
            "uczestniczka",
            "респондент",
            "информант",
            "участник",
            "участница",
            "katılımcı",
            "受访者",
            "受訪者",
            "被访者",
            "被訪者",
            "回答者",
            "参加者",
            "응답자",
            "참여자",
            "参与者",
            "參與者");

    /** Nobody in particular speaks, or somebody whose words are not their own. */
    private static final Set<String> NOBODY = Set.of(
            "unknown",
            "unidentified",
            "unclear",
            "inaudible",
            "all",
            "both",
            "several",
            "multiple",
            "group",
            "voices",
            "audience",
            "interpreter",
            "translator",
            "transcriber",
            "transcriptionist",
            "notetaker",
            "operator",
            "observer",
            "unbekannt",
            "alle",
            "beide",
            "mehrere",
            "dolmetscher",
            "dolmetscherin",
            "übersetzer",
            "übersetzerin",
            "inconnu",
            "inconnue",
            "tous",
            "interprète",
            "desconocido",
            "desconocida",
            "todos",
            "intérprete",
            "sconosciuto",
            "tutti",
            "onbekend",
            "allen");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern NUMBERED = Pattern.compile("(p|ip|tn|pp)[ ._#-]?[0-9]{1,4}");

    private RoleLabels() {}

    /** The role that a label says; empty if it may be any name. */
    static Optional<Role> role(String label) {
        String whole = SpeakerMapping.key(label);
        List<String> words = words(whole);
        if (words.stream().anyMatch(LEADER::contains)) {
            return Optional.of(Role.LEADER);
        }
        if (words.stream().anyMatch(INTERVIEWER::contains)
                || words.size() == 1 && SHORT_INTERVIEWER.contains(words.get(0))) {
            return Optional.of(Role.INTERVIEWER);
        }
        return NUMBERED.matcher(whole).matches() ? Optional.of(Role.LEADER) : Optional.empty();
    }

    /** Whether the label is that of nobody in particular, or of somebody who helps. */
    static boolean isNobody(String label) {
        return label.codePoints().noneMatch(Character::isLetterOrDigit)
                || words(SpeakerMapping.key(label)).stream().anyMatch(NOBODY::contains);
    }

    private static List<String> words(String key) {
        return BETWEEN.splitAsStream(key.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
