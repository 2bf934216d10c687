// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * What two sequences of numbers have in common, in order: for each item of the one its partner in the other.
 *
 * <p>Small differences are found exactly (E. W. Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1,
 * 1986); where there are too many edits, the sequences are split at what occurs once in each, as patience diff does, and
 * the parts are compared. What is dearer than the budget allows stays without partners: time and memory are bounded for
 * every input.
 */
final class Difference {

    private static final int NOBODY = -1;

    private final int[] a;
    private final int[] b;
    private final int[] partners;
    private final Budget budget;

    private Difference(int[] a, int[] b, Budget budget) {
        this.a = a;
        this.b = b;
        this.budget = budget;
        this.partners = new int[a.length];
        Arrays.fill(partners, NOBODY);
    }

    /** For each item of {@code a} the index of its partner in {@code b}, ascending; -1 where it has none. */
    static int[] of(int[] a, int[] b, Budget budget) {
        Difference difference = new Difference(a, b, budget);
        difference.run();
        return difference.partners;
    }

    /** The same, found from the ends: where there is a choice, the other end of it is taken. */
    static int[] fromTheEnd(int[] a, int[] b, Budget budget) {
        int[] mirrored = of(mirrored(a), mirrored(b), budget);
        int[] partners = new int[a.length];
        for (int i = 0; i < a.length; i++) {
            int partner = mirrored[a.length - 1 - i];
            partners[i] = partner == NOBODY ? NOBODY : b.length - 1 - partner;
        }
        return partners;
    }

    private static int[] mirrored(int[] items) {
        int[] mirrored = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            mirrored[i] = items[items.length - 1 - i];
        }
        return mirrored;
    }

    private void run() {
        Deque<Range> open = new ArrayDeque<>();
        open.push(new Range(0, a.length, 0, b.length));
        while (!open.isEmpty() && !budget.isSpent()) {
            Range range = withoutEqualEnds(open.pop());
            if (!range.isEmpty() && !new ShortestEdits(a, b, range, budget).pair(partners)) {
                new UniqueItems(a, b, range, budget).split().forEach(open::push);
            }
        }
    }

    /** Pairs what is equal at both ends; returns what is left between. */
    private Range withoutEqualEnds(Range range) {
        int aStart = range.aStart();
        int bStart = range.bStart();
        int aEnd = range.aEnd();
        int bEnd = range.bEnd();
        while (aStart < aEnd && bStart < bEnd && a[aStart] == b[bStart]) {
            partners[aStart++] = bStart++;
        }
        while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] == b[bEnd - 1]) {
            partners[--aEnd] = --bEnd;
        }
        budget.spend(range.aLength() - (aEnd - aStart) + 1L);
        return new Range(aStart, aEnd, bStart, bEnd);
    }
}
