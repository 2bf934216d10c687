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
     * The known word that the fewest edits lead to, where an edit puts in, takes out or changes a letter, or swaps two
     * neighbours (Damerau 1964, Communications of the ACM 7(3):171–176). Case does not count; at most every third
     * letter may differ.
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
                .filter(candidate -> candidate.distance() <= allowed(candidate.word()))
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    /** A word of one letter is near to none. */
    private static int allowed(String word) {
        return word.length() < 2 ? 0 : Math.max(1, word.length() / 3);
    }

    private record Candidate(String word, int distance) {}

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int row = 0; row <= a.length(); row++) {
            for (int column = 0; column <= b.length(); column++) {
                edits[row][column] = row == 0 || column == 0 ? row + column : fewest(edits, row, column, a, b);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int fewest(int[][] edits, int row, int column, String a, String b) {
        boolean same = a.charAt(row - 1) == b.charAt(column - 1);
        int fewest = edits[row - 1][column - 1] + (same ? 0 : 1);
        fewest = Math.min(fewest, 1 + Math.min(edits[row - 1][column], edits[row][column - 1]));
        boolean swapped = row > 1
                && column > 1
                && a.charAt(row - 1) == b.charAt(column - 2)
                && a.charAt(row - 2) == b.charAt(column - 1);
        return swapped ? Math.min(fewest, 1 + edits[row - 2][column - 2]) : fewest;
    }
}
