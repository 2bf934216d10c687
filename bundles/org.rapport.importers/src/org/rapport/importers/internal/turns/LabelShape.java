// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.Locale;
import java.util.Set;

/** Tells names and roles from other words by their look: capitals, length, and a few words that are known. */
public final class LabelShape {

    /** Longer labels are none; as in QualCoder. */
    public static final int LONGEST = 63;

    private static final int MOST_WORDS = 7;
    private static final int MOST_WORDS_WITHOUT_CASE = 4;
    private static final int LONGEST_WORD_WITHOUT_CASE = 16;

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "del", "della", "di", "la", "le", "van", "der", "den", "von", "vom", "zu", "bin",
            "ibn", "al", "el", "and", "of", "the", "und", "y", "e", "&");

    /** With these a family name may begin: {@code van der Berg}, {@code de Vries}. */
    private static final Set<String> FIRST_PARTICLES = Set.of(
            "de", "da", "dos", "del", "della", "di", "la", "van", "den", "von", "vom", "zu", "bin", "ibn", "al", "el");

    private LabelShape() {}

    /** Whether the words may be a label: up to 63 characters, each word with a capital, no sentence. */
    public static boolean fits(String name) {
        if (name.isEmpty() || name.length() > LONGEST || !Character.isLetter(name.charAt(0))) {
            return false;
        }
        String stem = stem(name);
        if (KnownLabels.ROLES.contains(stem)) {
            return true;
        } else if (name.indexOf("  ") >= 0 || KnownLabels.NO_NAMES.contains(stem)) {
            return false;
        }
        int role = name.endsWith(")") ? name.indexOf('(') : -1;
        return hasNameWords(role < 0 ? name : Blanks.strip(name.substring(0, role)));
    }

    /** Whether the words name a role in an interview, such as {@code Interviewer} or {@code Speaker 3}. */
    public static boolean isRole(String name) {
        return KnownLabels.ROLES.contains(stem(name));
    }

    /** Whether the words name a role that people also say before a colon, such as {@code Question}. */
    static boolean isSaidRole(String name) {
        return KnownLabels.SAID_ROLES.contains(stem(name));
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
        return KnownLabels.SOUNDS.contains(name.toLowerCase(Locale.ROOT));
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
        int withoutCase = 0;
        boolean particles = true;
        for (String word : name.split(" ", MOST_WORDS + 1)) {
            words++;
            commas += word.endsWith(",") ? 1 : 0;
            withoutCase += hasNoCase(word) ? word.length() > LONGEST_WORD_WITHOUT_CASE ? MOST_WORDS : 1 : 0;
            particles &= FIRST_PARTICLES.contains(word) || words > 1 && PARTICLES.contains(word);
            boolean sentenceEnd = word.endsWith(".") && word.length() > 5;
            if (!particles && !isNameWord(word, words)
                    || sentenceEnd
                    || commas > 1
                    || word.endsWith(",") && words > 2) {
                return false;
            }
        }
        return !particles && words <= MOST_WORDS && withoutCase <= MOST_WORDS_WITHOUT_CASE;
    }

    /** Whether a script without capitals writes the word, so that its look says less. */
    private static boolean hasNoCase(String word) {
        return !word.isEmpty() && Character.getType(word.charAt(0)) == Character.OTHER_LETTER;
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
