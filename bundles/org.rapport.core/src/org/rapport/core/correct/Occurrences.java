// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.OptionalInt;

/** Finds series of words in one text by the places of their rarest word. */
final class Occurrences {

    private static final int MOST_PLACES = 1_000;

    private final int[] numbers;

    /** Where the places of each number begin in {@link #places}; one more at the end. */
    private final int[] begins;

    private final int[] places;

    /** Of the words with these numbers, all below {@code dictionary}. */
    Occurrences(int[] numbers, int dictionary) {
        this.numbers = numbers;
        this.begins = new int[dictionary + 2];
        this.places = new int[numbers.length];
        for (int number : numbers) {
            begins[number + 2]++;
        }
        for (int i = 2; i < begins.length; i++) {
            begins[i] += begins[i - 1];
        }
        for (int i = 0; i < numbers.length; i++) {
            places[begins[numbers[i] + 1]++] = i;
        }
    }

    /** Where the words from {@code from} to {@code to} of some text stand, if they stand here exactly once. */
    OptionalInt onlyPlace(int[] words, int from, int to) {
        int rarest = rarest(words, from, to);
        if (count(words[rarest]) > MOST_PLACES) {
            return OptionalInt.empty();
        }
        OptionalInt only = OptionalInt.empty();
        for (int i = begins[words[rarest]]; i < begins[words[rarest] + 1]; i++) {
            int start = places[i] - (rarest - from);
            if (stands(words, from, to, start)) {
                if (only.isPresent()) {
                    return OptionalInt.empty();
                }
                only = OptionalInt.of(start);
            }
        }
        return only;
    }

    private int rarest(int[] words, int from, int to) {
        int rarest = from;
        for (int i = from + 1; i < to; i++) {
            rarest = count(words[i]) < count(words[rarest]) ? i : rarest;
        }
        return rarest;
    }

    private int count(int number) {
        return begins[number + 1] - begins[number];
    }

    private boolean stands(int[] words, int from, int to, int start) {
        if (start < 0 || start + to - from > numbers.length) {
            return false;
        }
        int i = from;
        while (i < to && words[i] == numbers[start + i - from]) {
            i++;
        }
        return i == to;
    }
}
