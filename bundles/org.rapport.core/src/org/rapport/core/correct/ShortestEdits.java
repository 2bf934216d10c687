// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.ArrayList;
import java.util.List;

/** The fewest insertions and deletions that make one stretch of the other, if they are few. */
final class ShortestEdits {

    private static final int MOST_EDITS = 256;

    private final int[] a;
    private final int[] b;
    private final Range range;
    private final Budget budget;

    /** How far each diagonal came after 0, 1, 2 … edits; of the diagonals -d … d every second one is used. */
    private final List<int[]> reached = new ArrayList<>();

    ShortestEdits(int[] a, int[] b, Range range, Budget budget) {
        this.a = a;
        this.b = b;
        this.range = range;
        this.budget = budget;
    }

    /** Pairs the items that stay; returns whether the edits are few enough. */
    boolean pair(int[] partners) {
        int most = Math.min(MOST_EDITS, range.aLength() + range.bLength());
        for (int edits = 0; edits <= most && !budget.isSpent(); edits++) {
            int[] row = new int[2 * edits + 1];
            reached.add(row);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = slide(begin(edits, diagonal), diagonal);
                row[diagonal + edits] = x;
                if (x >= range.aLength() && x - diagonal >= range.bLength()) {
                    walkBack(edits, diagonal, partners);
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a diagonal goes on after one more edit, as an offset into the first stretch. */
    private int begin(int edits, int diagonal) {
        if (edits == 0) {
            return 0;
        }
        return isInsertion(edits, diagonal) ? at(edits - 1, diagonal + 1) : at(edits - 1, diagonal - 1) + 1;
    }

    private boolean isInsertion(int edits, int diagonal) {
        return diagonal == -edits || diagonal != edits && at(edits - 1, diagonal - 1) < at(edits - 1, diagonal + 1);
    }

    private int at(int edits, int diagonal) {
        return reached.get(edits)[diagonal + edits];
    }

    /** Goes on over equal items. */
    private int slide(int from, int diagonal) {
        int x = from;
        while (x < range.aLength()
                && x - diagonal < range.bLength()
                && x >= diagonal
                && a[range.aStart() + x] == b[range.bStart() + x - diagonal]) {
            x++;
        }
        budget.spend(x - from + 1L);
        return x;
    }

    private void walkBack(int edits, int lastDiagonal, int[] partners) {
        int diagonal = lastDiagonal;
        for (int left = edits; left >= 0; left--) {
            int begin = begin(left, diagonal);
            for (int x = at(left, diagonal) - 1; x >= begin; x--) {
                partners[range.aStart() + x] = range.bStart() + x - diagonal;
            }
            if (left > 0) {
                diagonal += isInsertion(left, diagonal) ? 1 : -1;
            }
        }
    }
}
