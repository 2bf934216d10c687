// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.util.Arrays;

/** Reads JSON arrays of arrays of whole numbers, such as {@code [[0,2],[1,-1,3]]}, one inner array after the other. */
final class NumberLists {

    private final String json;
    private int at;
    private long[] numbers = new long[8];
    private int count;

    NumberLists(String json) {
        this.json = json;
        expect('[');
    }

    static void append(StringBuilder json, long... numbers) {
        json.append(json.length() == 1 ? "[" : ",[");
        for (int i = 0; i < numbers.length; i++) {
            json.append(i == 0 ? "" : ",").append(numbers[i]);
        }
        json.append(']');
    }

    /** Goes to the next inner array; false at the end. */
    boolean next() {
        char c = json.charAt(at++);
        if (c == ']') {
            return false;
        }
        if (c == ',') {
            c = json.charAt(at++);
        }
        if (c != '[') {
            throw new IllegalArgumentException("not an array of arrays");
        }
        readNumbers();
        return true;
    }

    private void readNumbers() {
        count = 0;
        char c = json.charAt(at);
        while (c != ']') {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = readNumber();
            c = json.charAt(at);
            if (c == ',') {
                at++;
            } else if (c != ']') {
                throw new IllegalArgumentException("not a number");
            }
        }
        at++;
    }

    private long readNumber() {
        boolean negative = json.charAt(at) == '-';
        int from = negative ? ++at : at;
        long value = 0;
        for (char c = json.charAt(at); c >= '0' && c <= '9'; c = json.charAt(++at)) {
            value = value * 10 + (c - '0');
        }
        if (from == at) {
            throw new IllegalArgumentException("not a number");
        }
        return negative ? -value : value;
    }

    private void expect(char c) {
        if (json.isEmpty() || json.charAt(at++) != c) {
            throw new IllegalArgumentException("not an array");
        }
    }

    /** How many numbers the inner array has. */
    int count() {
        return count;
    }

    long get(int index) {
        if (index >= count) {
            throw new IllegalArgumentException("an array is too short");
        }
        return numbers[index];
    }

    int getInt(int index) {
        long value = get(index);
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a number is too large");
        }
        return (int) value;
    }

    /** The number there, or this one if the inner array is shorter. */
    long getOr(int index, long other) {
        return index < count ? numbers[index] : other;
    }
}
