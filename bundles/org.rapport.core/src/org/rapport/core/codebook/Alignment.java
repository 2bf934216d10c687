// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Two lists laid side by side along a longest common subsequence. Where both are so long that finding one would cost too
 * much, what stands between their common beginning and end is taken to differ whole.
 *
 * @param steps the entries of both lists, in order; of a place that differs first what is gone
 */
record Alignment<T>(List<Step<T>> steps) {

    private static final long MOST_COMPARISONS = 4_000_000;

    /** Where an entry stands. */
    enum Side {
        BOTH,
        BEFORE,
        AFTER
    }

    /** One entry, and on which sides it stands. */
    record Step<T>(Side side, T entry) {}

    Alignment {
        steps = List.copyOf(steps);
    }

    static <T> Alignment<T> of(List<T> before, List<T> after) {
        int start = commonBeginning(before, after);
        int end = commonEnd(before.subList(start, before.size()), after.subList(start, after.size()));
        List<Step<T>> steps = new ArrayList<>();
        before.subList(0, start).forEach(entry -> steps.add(new Step<>(Side.BOTH, entry)));
        between(before.subList(start, before.size() - end), after.subList(start, after.size() - end), steps);
        before.subList(before.size() - end, before.size()).forEach(entry -> steps.add(new Step<>(Side.BOTH, entry)));
        return new Alignment<>(steps);
    }

    private static <T> int commonBeginning(List<T> before, List<T> after) {
        int most = Math.min(before.size(), after.size());
        int length = 0;
        while (length < most && before.get(length).equals(after.get(length))) {
            length++;
        }
        return length;
    }

    private static <T> int commonEnd(List<T> before, List<T> after) {
        int most = Math.min(before.size(), after.size());
        int length = 0;
        while (length < most && before.get(before.size() - 1 - length).equals(after.get(after.size() - 1 - length))) {
            length++;
        }
        return length;
    }

    private static <T> void between(List<T> before, List<T> after, List<Step<T>> steps) {
        int b = 0;
        int a = 0;
        if ((long) before.size() * after.size() <= MOST_COMPARISONS) {
            int[][] common = common(before, after);
            while (b < before.size() && a < after.size()) {
                if (before.get(b).equals(after.get(a))) {
                    steps.add(new Step<>(Side.BOTH, before.get(b++)));
                    a++;
                } else if (common[b + 1][a] >= common[b][a + 1]) {
                    steps.add(new Step<>(Side.BEFORE, before.get(b++)));
                } else {
                    steps.add(new Step<>(Side.AFTER, after.get(a++)));
                }
            }
        }
        before.subList(b, before.size()).forEach(entry -> steps.add(new Step<>(Side.BEFORE, entry)));
        after.subList(a, after.size()).forEach(entry -> steps.add(new Step<>(Side.AFTER, entry)));
    }

    /** How many entries the lists have in common from each pair of places on. */
    private static <T> int[][] common(List<T> before, List<T> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int b = before.size() - 1; b >= 0; b--) {
            for (int a = after.size() - 1; a >= 0; a--) {
                common[b][a] = before.get(b).equals(after.get(a))
                        ? common[b + 1][a + 1] + 1
                        : Math.max(common[b + 1][a], common[b][a + 1]);
            }
        }
        return common;
    }

    /** The entries that stand on this side only. */
    List<T> only(Side side) {
        return steps.stream()
                .filter(step -> step.side() == side)
                .map(Step::entry)
                .toList();
    }
}
