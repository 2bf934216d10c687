// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.Locale;
import java.util.Set;

/** Tells names and roles from other words by their look: capitals, length, and a few words that are known. */
public final class LabelShape {

    /** Longer labels are none; as in QualCoder. */
    public static final int LONGEST = 63;

    private static final int MOST_WORDS = 7;

    private static final Set<String> ROLES = Set.of(
            "i",
            "p",
            "r",
            "q",
            "a",
            "b",
            "int",
            "interviewer",
            "interviewee",
            "respondent",
            "resp",
            "participant",
            "moderator",
            "facilitator",
            "speaker",
            "unknown speaker",
            "male speaker",
            "female speaker",
            "host",
            "guest",
            "researcher",
            "informant",
            "narrator",
            "leader",
            "question",
            "answer",
            "group",
            "all",
            "several",
            "interviewerin",
            "befragte",
            "befragter",
            "befragte person",
            "moderatorin",
            "sprecher",
            "sprecherin",
            "enqu\u00eateur",
            "enqu\u00eatrice",
            "entrevistador",
            "entrevistadora",
            "entrevistado",
            "entrevistada");

    private static final Set<String> NO_NAMES = Set.of(
            "and",
            "but",
            "so",
            "because",
            "then",
            "yes",
            "no",
            "okay",
            "ok",
            "well",
            "note",
            "notes",
            "nb",
            "example",
            "also",
            "first",
            "second",
            "third",
            "finally",
            "date",
            "time",
            "place",
            "location",
            "duration",
            "length",
            "subject",
            "title",
            "recorded",
            "transcribed",
            "transcription",
            "transcriber",
            "transcript",
            "project",
            "file",
            "language",
            "summary",
            "keywords",
            "http",
            "https",
            "ps",
            "re",
            "warning",
            "topic",
            "theme",
            "section",
            "chapter",
            "part",
            "page",
            "line",
            "source",
            "city",
            "setting",
            "position",
            "role",
            "age",
            "gender",
            "participants",
            "speakers",
            "present",
            "attendees",
            "recording",
            "interview",
            "day",
            "week",
            "today",
            "basically",
            "actually",
            "anyway",
            "like",
            "now",
            "remember",
            "meaning",
            "kind");

    private static final Set<String> SOUNDS = Set.of(
            "laughs",
            "laughing",
            "laughter",
            "laugh",
            "pause",
            "long pause",
            "short pause",
            "silence",
            "crosstalk",
            "inaudible",
            "unclear",
            "unintelligible",
            "sighs",
            "sigh",
            "coughs",
            "cough",
            "music",
            "applause",
            "noise",
            "background noise",
            "overlapping",
            "redacted",
            "sic",
            "crying",
            "cries",
            "chuckles",
            "break",
            "phone rings",
            "indiscernible",
            "foreign",
            "blank_audio",
            "end of recording",
            "recording stops",
            "clears throat");

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "del", "della", "di", "la", "le", "van", "der", "den", "von", "vom", "zu", "bin",
            "ibn", "al", "el", "and", "of", "the", "und", "y", "e", "&");

    private LabelShape() {}

    /** Whether the words may be a label: up to 63 characters, each word with a capital, no sentence. */
    public static boolean fits(String name) {
        if (name.isEmpty() || name.length() > LONGEST || !Character.isLetter(name.charAt(0))) {
            return false;
        }
        String stem = stem(name);
        if (ROLES.contains(stem)) {
            return true;
        } else if (name.indexOf("  ") >= 0 || NO_NAMES.contains(stem)) {
            return false;
        }
        int role = name.endsWith(")") ? name.indexOf('(') : -1;
        return hasNameWords(role < 0 ? name : Blanks.strip(name.substring(0, role)));
    }

    /** Whether the words name a role in an interview, such as {@code Interviewer} or {@code Speaker 3}. */
    public static boolean isRole(String name) {
        return ROLES.contains(stem(name));
    }

    /** Whether all letters are capitals, at least two of them. */
    public static boolean isCapitals(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /** Whether the words say what is heard besides speech. */
    public static boolean isSound(String name) {
        return SOUNDS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The name in lower case without a number at its end: {@code Speaker 3} and {@code Speaker 12} have the same. */
    public static String stem(String name) {
        int end = name.length();
        while (end > 0 && (Clock.isDigit(name.charAt(end - 1)) || " #".indexOf(name.charAt(end - 1)) >= 0)) {
            end--;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean hasNameWords(String name) {
        int words = 0;
        int commas = 0;
        for (String word : name.split(" ", MOST_WORDS + 1)) {
            words++;
            commas += word.endsWith(",") ? 1 : 0;
            boolean sentenceEnd = word.endsWith(".") && word.length() > 5;
            if (!isNameWord(word, words) || sentenceEnd || commas > 1 || word.endsWith(",") && words > 2) {
                return false;
            }
        }
        return words <= MOST_WORDS;
    }

    private static boolean isNameWord(String word, int number) {
        if (word.isEmpty()) {
            return false;
        }
        char first = word.charAt(0);
        boolean capital = Character.isLetter(first) && !Character.isLowerCase(first);
        boolean sign = Clock.isDigit(first) || "'\u2019&-/#".indexOf(first) >= 0;
        return capital || number > 1 && (sign || PARTICLES.contains(word));
    }
}
