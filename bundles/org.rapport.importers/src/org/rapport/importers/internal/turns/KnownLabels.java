// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that transcripts have before a colon or in brackets, in several languages, in lower case. */
final class KnownLabels {

    /** Roles in an interview; a number may follow. */
    static final Set<String> ROLES = words(
            "i, p, r, q, a, b, int, interviewer, interviewee, respondent, resp, participant, moderator, facilitator",
            "speaker, unknown speaker, male speaker, female speaker, host, guest, researcher, informant, narrator",
            "leader, question, answer, group, all, several, unknown, operator, observer",
            // German, Dutch, the languages of the North
            "interviewerin, interviewende, befragte, befragter, befragte person, moderatorin, sprecher, sprecherin",
            "forscher, forscherin, teilnehmer, teilnehmerin, frage, antwort, geïnterviewde, deelnemer, onderzoeker",
            "intervjuare, deltagare, informantin, intervjuer, deltaker, forsker, haastattelija, haastateltava",
            // French, Spanish, Portuguese, Italian, Romanian
            "enquêteur, enquêtrice, enquêté, enquêtée, intervieweur, intervieweuse, interviewé, interviewée",
            "modérateur, modératrice, animateur, animatrice, répondant, répondante, participante, chercheur",
            "chercheuse, locuteur, locutrice, entrevistador, entrevistadora, entrevistado, entrevistada, moderador",
            "moderadora, pregunta, respuesta, hablante, pesquisador, pesquisadora, pergunta, resposta",
            "intervistatore, intervistatrice, intervistato, intervistata, moderatore, moderatrice, domanda, risposta",
            "operatorul de interviu, intervievat, intervievator",
            // Polish, Czech, Russian, Ukrainian, Greek, Turkish
            "badacz, badaczka, osoba badana, respondentka, tazatel, tazatelka, интервьюер, респондент, модератор",
            "исследователь, участник, участница, вопрос, ответ, інтерв'юер, дослідник, учасник, συνεντευκτής",
            "ερευνητής, συμμετέχων, görüşmeci, araştırmacı, katılımcı",
            // Arabic, Persian, Hebrew
            "المحاور, المحاورة, الباحث, الباحثة, المشارك, المشاركة, المقابل, السائل, المجيب, سؤال, جواب",
            "مصاحبه‌گر, مصاحبه‌شونده, پژوهشگر, מראיין, מראיינת, מרואיין, מרואיינת, שאלה, תשובה",
            // Chinese, Japanese, Korean, Hindi
            "采访者, 受访者, 访谈者, 访谈员, 主持人, 研究者, 訪問者, 受訪者, 主持, 问, 答, 問",
            "聞き手, 話し手, 語り手, 質問者, 回答者, 調査者, 調査協力者, 司会, 司会者, 面接者, インタビュアー, インタビュイー",
            "면담자, 피면담자, 연구자, 참여자, 질문자, 답변자, 진행자, साक्षात्कारकर्ता, प्रतिभागी");

    /** Roles that people also say before a colon. */
    static final Set<String> SAID_ROLES = words(
            "question, answer, all, several, group, leader, host, guest, unknown, frage, antwort, pregunta, respuesta",
            "pergunta, resposta, domanda, risposta, вопрос, ответ, سؤال, جواب, שאלה, תשובה, 问, 答, 問");

    /** What stands before a colon and is nobody. */
    static final Set<String> NO_NAMES = words(
            "and, but, so, because, then, yes, no, okay, ok, well, note, notes, nb, example, also, first, second",
            "third, finally, date, time, place, location, duration, length, subject, title, recorded, transcribed",
            "transcription, transcriber, transcript, project, file, language, summary, keywords, http, https, ps",
            "re, warning, topic, theme, section, chapter, part, page, line, source, city, setting, position, role",
            "age, gender, participants, speakers, present, attendees, recording, interview, day, week, today",
            "basically, actually, anyway, like, now, remember, meaning, kind, important, attention, result, results",
            "conclusion, advice, reason, problem, solution, plan, rule, step, option, figure, hint",
            "for example, that is, to sum up, in short, one thing, the thing, my point, my answer, method, background",
            "datum, ort, zeit, dauer, thema, beispiel, hinweis, wichtig, anmerkung, fecha, lugar, tema, ejemplo",
            "nota, lieu, durée, sujet, exemple, remarque, дата, место, тема, 日付, 場所, 日期, 地点, تاريخ, ملاحظة");

    /** What is heard besides speech. */
    static final Set<String> SOUNDS = words(
            "laughs, laughing, laughter, laugh, pause, long pause, short pause, silence, crosstalk, inaudible",
            "unclear, unintelligible, sighs, sigh, coughs, cough, music, applause, noise, background noise",
            "overlapping, redacted, sic, crying, cries, chuckles, break, phone rings, indiscernible, foreign",
            "blank_audio, end of recording, recording stops, clears throat, end of transcript, end of interview",
            "lacht, lachen, schweigen, unverständlich, rires, silence, inaudible, risas, pausa, silencio, 笑, 笑い");

    private KnownLabels() {}

    private static Set<String> words(String... lists) {
        return Stream.of(lists).flatMap(list -> Stream.of(list.split(", "))).collect(Collectors.toUnmodifiableSet());
    }
}
