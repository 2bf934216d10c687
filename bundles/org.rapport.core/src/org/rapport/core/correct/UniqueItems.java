// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a stretch of two sequences at what occurs exactly once in each: at runs of four items where there are such, else at
 * single items. Of those, the longest series that stands in the same order in both is taken.
 */
final class UniqueItems {

    private static final int RUN = 4;
    private static final int MORE_THAN_ONE = -1;

    private final int[] a;
    private final int[] b;
    private final Range range;
    private final Budget budget;

    UniqueItems(int[] a, int[] b, Range range, Budget budget) {
        this.a = a;
        this.b = b;
        this.range = range;
        this.budget = budget;
    }

    /** The parts, each beginning with a split point but for the first; none if there is nowhere to split. */
    List<Range> split() {
        List<int[]> points = inOrder(shared(RUN));
        if (points.isEmpty()) {
            points = inOrder(shared(1));
        }
        List<Range> parts = new ArrayList<>();
        int aStart = range.aStart();
        int bStart = range.bStart();
        for (int[] point : points) {
            parts.add(new Range(aStart, point[0], bStart, point[1]));
            aStart = point[0];
            bStart = point[1];
        }
        if (!points.isEmpty()) {
            parts.add(new Range(aStart, range.aEnd(), bStart, range.bEnd()));
        }
        return parts;
    }

    /** The places in both of the runs of this length that occur once in each, in the order of the first. */
    private List<int[]> shared(int length) {
        Map<List<Integer>, Integer> inA = places(a, range.aStart(), range.aEnd(), length);
        Map<List<Integer>, Integer> inB = places(b, range.bStart(), range.bEnd(), length);
        budget.spend((long) length * (range.aLength() + range.bLength()));
        List<int[]> shared = new ArrayList<>();
        inA.forEach((run, place) -> {
            int other = inB.getOrDefault(run, MORE_THAN_ONE);
            if (place != MORE_THAN_ONE && other != MORE_THAN_ONE) {
                shared.add(new int[] {place, other});
            }
        });
        shared.sort((some, other) -> Integer.compare(some[0], other[0]));
        return shared;
    }

    private static Map<List<Integer>, Integer> places(int[] items, int start, int end, int length) {
        Map<List<Integer>, Integer> places = new HashMap<>();
        for (int i = start; i + length <= end; i++) {
            List<Integer> run =
                    length == 1 ? List.of(items[i]) : List.of(items[i], items[i + 1], items[i + 2], items[i + 3]);
            places.merge(run, i, (one, other) -> MORE_THAN_ONE);
        }
        return places;
    }

    /** The longest series of points that ascends in both. */
    private static List<int[]> inOrder(List<int[]> points) {
        int[] ends = new int[points.size()];
        int[] before = new int[points.size()];
        int longest = 0;
        for (int i = 0; i < points.size(); i++) {
            int length = rank(points, ends, longest, points.get(i)[1]);
            before[i] = length == 0 ? MORE_THAN_ONE : ends[length - 1];
            ends[length] = i;
            longest = Math.max(longest, length + 1);
        }
        int[][] series = new int[longest][];
        int at = longest == 0 ? MORE_THAN_ONE : ends[longest - 1];
        for (int i = longest - 1; i >= 0; i--) {
            series[i] = points.get(at);
            at = before[at];
        }
        return Arrays.asList(series);
    }

    /** How many of the series that end so far end before this place. */
    private static int rank(List<int[]> points, int[] ends, int longest, int place) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(ends[middle])[1] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
