// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

/**
 * Counts in how many ways a pattern can be tried at one place: an upper bound of the paths of a matcher that tries them
 * all. Sequences multiply, alternatives add, a repeat adds the powers of what it repeats. Counts end at {@link #MANY}.
 */
final class Ways {

    /** So many that it does not matter how many more. */
    static final long MANY = 1_000_000_000L;

    private Ways() {}

    static long both(long first, long second) {
        return Math.min(MANY, first * second);
    }

    static long either(long first, long second) {
        return Math.min(MANY, first + second);
    }

    /** From {@code least} to {@code most} times in a row what can be done in {@code one} way or more. */
    static long repeated(long one, int least, int most) {
        long total = 0;
        long power = 1;
        for (int times = 0; times <= most; times++) {
            total = times >= least ? either(total, power) : total;
            power = both(power, one);
        }
        return Math.max(1, total);
    }
}
