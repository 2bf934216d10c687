// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.model.codebook.CodeId;

/**
 * Gives codes numbers that order them, so that few numbers change when a code is added or moved: a longest run of codes
 * that are in order already keeps its numbers, the others come between. Where no room is left, all are numbered anew.
 */
final class CodePlaces {

    private static final long STEP = 1L << 20;

    private CodePlaces() {}

    /** The place of each code, ascending in this order. */
    static Map<CodeId, Long> assign(List<CodeId> order, Map<CodeId, Long> present) {
        Set<CodeId> kept = longestAscending(order, present);
        Map<CodeId, Long> places = new HashMap<>();
        long last = 0;
        int from = 0;
        for (int i = 0; i <= order.size(); i++) {
            boolean atEnd = i == order.size();
            if (atEnd || kept.contains(order.get(i))) {
                int between = i - from;
                long next = atEnd ? last + STEP * (between + 1) : present.get(order.get(i));
                long step = (next - last) / (between + 1);
                if (step < 1) {
                    return numberedAnew(order);
                }
                for (int k = 0; k < between; k++) {
                    places.put(order.get(from + k), last + step * (k + 1));
                }
                if (!atEnd) {
                    places.put(order.get(i), next);
                }
                last = next;
                from = i + 1;
            }
        }
        return places;
    }

    private static Map<CodeId, Long> numberedAnew(List<CodeId> order) {
        Map<CodeId, Long> places = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), STEP * (i + 1));
        }
        return places;
    }

    /** By patience sorting: piles hold the index of the lowest last place of a run of each length. */
    private static Set<CodeId> longestAscending(List<CodeId> order, Map<CodeId, Long> present) {
        List<CodeId> known = order.stream().filter(present::containsKey).toList();
        int[] previous = new int[known.size()];
        List<Integer> piles = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            long place = present.get(known.get(i));
            int pile = Collections.binarySearch(
                    piles.stream().map(at -> present.get(known.get(at))).toList(), place);
            pile = pile < 0 ? -pile - 1 : pile;
            previous[i] = pile == 0 ? -1 : piles.get(pile - 1);
            if (pile == piles.size()) {
                piles.add(i);
            } else {
                piles.set(pile, i);
            }
        }
        Set<CodeId> kept = new HashSet<>();
        for (int at = piles.isEmpty() ? -1 : piles.get(piles.size() - 1); at >= 0; at = previous[at]) {
            kept.add(known.get(at));
        }
        return kept;
    }
}
