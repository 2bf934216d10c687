// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.rapport.api.search.SearchHit;
import org.rapport.model.text.Span;

/** Reads the hits of one search, in ascending order of their documents. */
final class HitReader {

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Query words;
    private LeafReaderContext leaf;
    private WordSpans finder;
    private TurnRecords records;

    HitReader(IndexSearcher searcher, Query words) {
        this.reader = searcher.getIndexReader();
        this.searcher = searcher;
        this.words = words;
    }

    SearchHit read(int document) throws IOException {
        LeafReaderContext here = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        if (here != leaf) {
            leaf = here;
            finder = new WordSpans(searcher, leaf);
            records = new TurnRecords(here.reader());
        }
        int inLeaf = document - leaf.docBase;
        return TurnRecord.unpack(records.read(inLeaf), spans(inLeaf));
    }

    /** Where the words stand in the turn: in order, and overlapping ones, such as a word in a phrase, as one. */
    private List<Span> spans(int inLeaf) throws IOException {
        List<Span> spans = new ArrayList<>(finder.find(words, inLeaf).orElse(List.of()));
        Collections.sort(spans);
        return join(spans);
    }

    private static List<Span> join(List<Span> sorted) {
        List<Span> joined = new ArrayList<>(sorted.size());
        for (Span span : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(span)) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
