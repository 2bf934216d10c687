// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.rapport.api.search.SearchHit;
import org.rapport.api.task.TaskException;
import org.rapport.lucene.internal.query.QueryParser;

/**
 * Lucene's search alone: queries made beforehand, one open reader on the directory that Lucene chooses (mapped into memory,
 * mostly), numbers of documents and nothing of what they hold.
 * It stands in the package of the index because queries and records are hidden.
 */
public final class BareSearch implements AutoCloseable {

    private static final int TOP = 50;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<Query> queries = new ArrayList<>();

    /** The queries that Rapport would make of these words, in the index of this folder. */
    public BareSearch(Path folder, List<String> words) throws IOException, TaskException {
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        try (TurnAnalyzer analyzer = new TurnAnalyzer()) {
            LuceneQuery query = new LuceneQuery(new Vocabulary(reader));
            for (String asked : words) {
                queries.add(searcher.rewrite(query.words(QueryParser.parse(asked, analyzer::words))));
            }
        }
    }

    /** Searches for each query; returns how many of the best were found together. */
    public long run() throws IOException {
        long found = 0;
        for (Query query : queries) {
            found += searcher.search(query, TOP).scoreDocs.length;
        }
        return found;
    }

    /** One query; returns how many of the best were found. */
    public int run(int query) throws IOException {
        return searcher.search(queries.get(query), TOP).scoreDocs.length;
    }

    /** How many turns match a query. */
    public long count(int query) throws IOException {
        return searcher.count(queries.get(query));
    }

    /** The best turns of a query, best first: transcript and number. Not for measuring. */
    public List<String> best(int query) throws IOException {
        List<String> turns = new ArrayList<>();
        for (ScoreDoc found : searcher.search(queries.get(query), TOP).scoreDocs) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(found.doc, reader.leaves()));
            BinaryDocValues records = leaf.reader().getBinaryDocValues(TurnField.RECORD);
            if (records == null || !records.advanceExact(found.doc - leaf.docBase)) {
                throw new IllegalStateException("a turn without a record");
            }
            SearchHit hit = TurnRecord.unpack(records.binaryValue(), List.of());
            turns.add(hit.transcript() + " " + hit.turn());
        }
        return turns;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
