// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.english;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which English words may be forms of one word: plurals, possessives, the forms of verbs. Words in lower case.
 *
 * <p>It relates {@code trust} to {@code trusts, trusted, trusting}, and keeps {@code trustee} and {@code trustworthy}
 * apart: word classes and derived words are other words. Stemmers were tried on the vocabulary of real interviews: that
 * of Krovetz leaves {@code years} and {@code helping} apart from {@code year} and {@code help}, that of Porter takes
 * {@code university} for {@code universe} and {@code experiment} for {@code experience}.
 */
public final class EnglishForms {

    /** Look like forms of {@code even}, {@code new} and {@code unit}. */
    private static final Set<String> WHOLE = Set.of("evening", "news", "united");

    private static final List<String> HISSES = List.of("s", "x", "z", "ch", "sh", "o");

    private static final int SHORTEST = 3;

    private final IrregularForms irregular = new IrregularForms();

    /** The words that a word may be a form of, itself included. Two words are related if they share one of these. */
    public Set<String> bases(String word) {
        Set<String> bases = new LinkedHashSet<>();
        String bare = withoutPossessive(word);
        bases.add(word);
        bases.add(bare);
        bases.addAll(irregular.words(bare));
        if (!WHOLE.contains(bare)) {
            addSingulars(bare, bases);
            addInfinitives(bare, bases);
        }
        return bases;
    }

    /** The forms of a base that cannot be recognised by how they begin. */
    public List<String> irregularForms(String base) {
        return irregular.of(base);
    }

    /** How a base and all its regular forms begin: {@code die, dying} with d, {@code hope, hoping} with hop. */
    public static String beginning(String base) {
        if (base.length() >= SHORTEST && base.endsWith("ie")) {
            return cut(base, 2);
        }
        return base.length() >= SHORTEST && (base.endsWith("e") || base.endsWith("y")) ? cut(base, 1) : base;
    }

    private static String withoutPossessive(String word) {
        if (word.endsWith("'s") && word.length() > 2) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s'") ? word.substring(0, word.length() - 1) : word;
    }

    private static void addSingulars(String word, Set<String> bases) {
        if (!word.endsWith("s") || word.endsWith("ss")) {
            return;
        }
        String singular = cut(word, 1);
        add(singular, bases);
        if (word.endsWith("ies") && word.length() > 4) {
            bases.add(cut(word, 3) + "y");
        }
        if (word.endsWith("es") && endsInHiss(cut(word, 2))) {
            add(cut(word, 2), bases);
        }
        if (word.endsWith("ings")) {
            addInfinitives(singular, bases);
        }
    }

    private static boolean endsInHiss(String singular) {
        return HISSES.stream().anyMatch(singular::endsWith);
    }

    private static void addInfinitives(String word, Set<String> bases) {
        if (word.endsWith("ying") && word.length() == 5) {
            bases.add(cut(word, 4) + "ie");
        } else if (word.endsWith("ing")) {
            addStems(cut(word, 3), bases);
        } else if (word.endsWith("ied")) {
            bases.add(word.length() == 4 ? cut(word, 1) : cut(word, 3) + "y");
        } else if (word.endsWith("eed")) {
            if (word.length() > SHORTEST + 1) {
                bases.add(cut(word, 1));
            }
        } else if (word.endsWith("ed")) {
            addStems(cut(word, 2), bases);
        }
    }

    /** What may have stood before {@code -ed} or {@code -ing}: {@code stopp} stop, {@code hop} hope, {@code help} help. */
    private static void addStems(String stem, Set<String> bases) {
        int last = stem.length() - 1;
        if (stem.length() < 2 || stem.chars().noneMatch(EnglishForms::isVowel)) {
            return;
        }
        if (!isVowel(stem.charAt(last)) && stem.charAt(last) == stem.charAt(last - 1)) {
            add(stem, bases);
            add(cut(stem, 1), bases);
        } else if (wouldDouble(stem)) {
            bases.add(stem + "e");
        } else {
            bases.add(stem);
            bases.add(stem + "e");
        }
    }

    /** Whether the last letter would be doubled before an ending: one syllable, one vowel, one consonant. */
    private static boolean wouldDouble(String stem) {
        int last = stem.length() - 1;
        return "wxy".indexOf(stem.charAt(last)) < 0
                && !isVowel(stem.charAt(last))
                && isVowel(stem.charAt(last - 1))
                && stem.substring(0, last - 1).chars().noneMatch(EnglishForms::isVowel);
    }

    private static boolean isVowel(int letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    private static void add(String base, Set<String> bases) {
        if (base.length() >= SHORTEST) {
            bases.add(base);
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
