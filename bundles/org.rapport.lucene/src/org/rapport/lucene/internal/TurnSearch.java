// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.rapport.api.search.SearchHit;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.search.SearchResult;
import org.rapport.api.task.TaskException;
import org.rapport.lucene.internal.query.Expression;

/** One search in one commit. */
final class TurnSearch {

    /** Up to so many turns are counted exactly; beyond, Lucene may leave out those that cannot be among the best. */
    private static final int COUNTED = 10_000;

    private final IndexReader reader;
    private final IndexSearcher searcher;

    TurnSearch(IndexReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    SearchResult run(Expression expression, SearchQuery asked) throws IOException, TaskException {
        Query words = new LuceneQuery(new Vocabulary(reader)).words(expression);
        int limit = Math.min(asked.limit(), Math.max(1, reader.maxDoc()));
        TopDocs top = searcher.search(
                LuceneQuery.filtered(words, asked), new TopScoreDocCollectorManager(limit, Math.max(limit, COUNTED)));
        boolean exact = top.totalHits.relation == TotalHits.Relation.EQUAL_TO;
        return new SearchResult(top.totalHits.value, exact, hits(words, top.scoreDocs));
    }

    /** The hits in the order of their ranks. They are made in the order of the index, which reads forward only. */
    private List<SearchHit> hits(Query words, ScoreDoc[] ranked) throws IOException {
        Integer[] ranks = new Integer[ranked.length];
        Arrays.setAll(ranks, rank -> rank);
        Arrays.sort(ranks, (one, other) -> Integer.compare(ranked[one].doc, ranked[other].doc));
        HitReader hits = new HitReader(searcher, words);
        SearchHit[] found = new SearchHit[ranked.length];
        for (int rank : ranks) {
            found[rank] = hits.read(ranked[rank].doc);
        }
        return List.of(found);
    }
}
