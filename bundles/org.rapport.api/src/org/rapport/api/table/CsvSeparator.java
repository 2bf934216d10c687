// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses what stands between the cells of a text table: comma, semicolon or tab. It is what most of the first rows have
 * equally often; else what the first row has most of; none if few rows have any and the first one has not.
 */
final class CsvSeparator {

    static final String CANDIDATES = ",;\t";

    /** Stands in no text. */
    static final char NONE = '\0';

    private static final int MOST_ROWS = 50;
    private static final int MOST_CHARACTERS = 1 << 16;

    private final List<int[]> rows = new ArrayList<>();

    private CsvSeparator(String text, int from) {
        int end = Math.min(text.length(), from + MOST_CHARACTERS);
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (int i = from; i < end && rows.size() < MOST_ROWS; i++) {
            char c = text.charAt(i);
            int candidate = CANDIDATES.indexOf(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && candidate >= 0) {
                counts[candidate]++;
            } else if (!quoted && (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1))) {
                rows.add(counts);
                counts = new int[CANDIDATES.length()];
            }
        }
        rows.add(counts);
    }

    static char of(String text, int from) {
        CsvSeparator guess = new CsvSeparator(text, from);
        int best = 0;
        for (int candidate = 1; candidate < CANDIDATES.length(); candidate++) {
            int compared = Integer.compare(guess.alike(candidate), guess.alike(best));
            boolean moreOften = guess.rows.get(0)[candidate] > guess.rows.get(0)[best];
            best = compared > 0 || compared == 0 && moreOften ? candidate : best;
        }
        boolean seldom = guess.rows.get(0)[best] == 0 && guess.alike(best) * 2 < guess.rows.size();
        return seldom ? NONE : CANDIDATES.charAt(best);
    }

    /** In how many rows it stands, and as often as in most of them. */
    private int alike(int candidate) {
        Map<Integer, Integer> often = new HashMap<>();
        rows.stream()
                .map(row -> row[candidate])
                .filter(count -> count > 0)
                .forEach(count -> often.merge(count, 1, Integer::sum));
        return often.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
