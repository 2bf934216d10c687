// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that someone who mistyped probably meant. */
final class Nearest {

    private static final int LONGEST_WORD = 64;
    private static final int MOST_WORDS = 1_000;

    private Nearest() {}

    /**
     * The known word with the smallest edit distance (Levenshtein 1966, Soviet Physics Doklady 10(8):707–710), case
     * aside, if at most every third letter differs.
     */
    static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String typed = normal(word);
        return known.stream()
                .limit(MOST_WORDS)
                .filter(candidate -> candidate.length() <= LONGEST_WORD)
                .map(candidate -> new Candidate(candidate, distance(typed, normal(candidate))))
                .filter(candidate ->
                        candidate.distance() <= Math.max(1, candidate.word().length() / 3))
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {}

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int column = 0; column <= b.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= a.length(); row++) {
            int[] here = new int[b.length() + 1];
            here[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int replaced = above[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[b.length()];
    }
}
