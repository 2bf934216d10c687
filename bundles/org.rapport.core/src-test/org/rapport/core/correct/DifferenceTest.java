// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final long SEED = Long.getLong("rapport.seed", System.nanoTime());

    private static Budget enough() {
        return new Budget(100_000_000);
    }

    @Test
    void pairsAsManyItemsAsCanBePairedInShortSequences() {
        System.out.println("rapport.seed=" + SEED);
        Random random = new Random(SEED);
        for (int run = 0; run < 500; run++) {
            int[] a = items(random, 60, 1 + random.nextInt(20));
            int[] b = items(random, 60, 1 + random.nextInt(20));
            int longest = longestCommon(a, b);
            assertThat(pairs(a, b, Difference.of(a, b, enough())))
                    .as("seed %d", SEED)
                    .isEqualTo(longest);
            assertThat(pairs(a, b, Difference.fromTheEnd(a, b, enough())))
                    .as("seed %d", SEED)
                    .isEqualTo(longest);
        }
    }

    @Test
    void pairsWhatIsUniqueWhereTheEditsAreTooMany() {
        Random random = new Random(SEED);
        int[] a = random.ints(5_000, 0, 1 << 30).toArray();
        int[] b = Arrays.copyOf(a, a.length);
        for (int i = 0; i < b.length; i += 5) {
            b[i] = -i;
        }
        assertThat(pairs(a, b, Difference.of(a, b, enough()))).isEqualTo(4_000);
    }

    @Test
    void stopsWhenTheBudgetIsSpent() {
        int[] a = new Random(SEED).ints(2_000, 0, 9).toArray();
        int[] b = new Random(SEED + 1).ints(2_000, 0, 9).toArray();
        Budget budget = new Budget(1_000);
        int[] partners = Difference.of(a, b, budget);
        assertThat(budget.isSpent()).isTrue();
        assertThat(pairs(a, b, partners)).isLessThan(100);
    }

    /** How many items have a partner; partners are equal and ascend. */
    private static int pairs(int[] a, int[] b, int[] partners) {
        int last = -1;
        int pairs = 0;
        for (int i = 0; i < a.length; i++) {
            if (partners[i] >= 0) {
                assertThat(partners[i]).isGreaterThan(last);
                assertThat(b[partners[i]]).isEqualTo(a[i]);
                last = partners[i];
                pairs++;
            }
        }
        return pairs;
    }

    private static int[] items(Random random, int most, int kinds) {
        return random.ints(random.nextInt(most), 0, kinds).toArray();
    }

    private static int longestCommon(int[] a, int[] b) {
        int[][] longest = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                longest[i][j] = a[i - 1] == b[j - 1]
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[a.length][b.length];
    }
}
