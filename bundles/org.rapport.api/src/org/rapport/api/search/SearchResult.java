// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param turns how many turns match
 * @param exact whether {@code turns} is exact; otherwise there are at least so many
 * @param hits the best, best first
 */
public record SearchResult(long turns, boolean exact, List<SearchHit> hits) {

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
