// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.Arrays;
import java.util.Map;

/**
 * The words and other visible characters of a text, in order, each with its place and a number that equal words share.
 * Blanks are left out.
 */
final class Words {

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] numbers = new int[64];
    private int count;

    private Words() {}

    /** Takes a text apart; the dictionary gives the numbers, and grows. */
    static Words of(String text, Map<String, Integer> dictionary) {
        Words words = new Words();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (!Characters.isBlank(c)) {
                while (end < text.length() && Characters.isInside(text, end)) {
                    end += Character.charCount(text.codePointAt(end));
                }
                Integer number = dictionary.computeIfAbsent(text.substring(at, end), word -> dictionary.size());
                words.add(at, end, number);
            }
            at = end;
        }
        words.trim();
        return words;
    }

    private void add(int start, int end, int number) {
        if (count == starts.length) {
            grow(count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        numbers[count++] = number;
    }

    private void grow(int size) {
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        numbers = Arrays.copyOf(numbers, size);
    }

    private void trim() {
        grow(count);
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The number of each word; not to be changed. */
    int[] numbers() {
        return numbers;
    }

    /** The first word that ends after the offset; {@link #count} if there is none. */
    int firstAfter(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found >= 0 ? found : -found - 1;
    }
}
