// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.Weight;
import org.rapport.lucene.internal.WordPlaces.Place;
import org.rapport.model.text.Span;

/**
 * Finds where the words of a query stand in turns of one segment, in the offsets of the turn. Turns are asked for in
 * ascending order.
 *
 * <p>It understands the queries that {@link LuceneQuery} makes, and reads the postings of each word once for all turns.
 * Lucene's own {@link Weight#matches} opens them again for each turn, which costs about as much as the search; it is
 * asked for phrases with gaps only.
 */
final class WordSpans {

    private final IndexSearcher searcher;
    private final LeafReaderContext leaf;
    private final Map<Query, List<WordPlaces>> words = new IdentityHashMap<>();
    private final Map<Query, Weight> weights = new IdentityHashMap<>();

    WordSpans(IndexSearcher searcher, LeafReaderContext leaf) {
        this.searcher = searcher;
        this.leaf = leaf;
    }

    /** The spans, in no order; nothing if the turn does not match. */
    Optional<List<Span>> find(Query query, int document) throws IOException {
        if (query instanceof BooleanQuery bool) {
            return combined(bool, document);
        }
        if (query instanceof SynonymQuery word) {
            return phrase(query, List.of(List.copyOf(word.getTerms())), document);
        }
        if (query instanceof MultiPhraseQuery phrase) {
            return phrase.getSlop() > 0
                    ? loosePhrase(query, document)
                    : phrase(
                            query,
                            Arrays.stream(phrase.getTermArrays()).map(List::of).toList(),
                            document);
        }
        return query instanceof MatchNoDocsQuery ? Optional.empty() : Optional.of(List.of());
    }

    private Optional<List<Span>> combined(BooleanQuery query, int document) throws IOException {
        List<Span> spans = new ArrayList<>();
        boolean matches = false;
        for (BooleanClause clause : query) {
            Optional<List<Span>> part = find(clause.getQuery(), document);
            if (clause.isRequired() && part.isEmpty() || clause.isProhibited() && part.isPresent()) {
                return Optional.empty();
            }
            matches |= part.isPresent();
            spans.addAll(part.orElse(List.of()));
        }
        return matches ? Optional.of(spans) : Optional.empty();
    }

    private Optional<List<Span>> phrase(Query query, List<List<Term>> terms, int document) throws IOException {
        List<WordPlaces> places = places(query, terms);
        List<Span> spans = new ArrayList<>();
        List<Place> starts = places.get(0).in(document);
        List<List<Place>> rest = new ArrayList<>();
        for (WordPlaces place : places.subList(1, places.size())) {
            rest.add(starts.isEmpty() ? List.of() : place.in(document));
        }
        starts.forEach(start -> spanFrom(start, rest).ifPresent(spans::add));
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans);
    }

    private List<WordPlaces> places(Query query, List<List<Term>> terms) throws IOException {
        List<WordPlaces> places = words.computeIfAbsent(query, unseen -> new ArrayList<>());
        for (List<Term> forms : terms.subList(places.size(), terms.size())) {
            places.add(new WordPlaces(leaf, forms));
        }
        return places;
    }

    private static Optional<Span> spanFrom(Place start, List<List<Place>> rest) {
        Span span = start.span();
        for (int i = 0; i < rest.size(); i++) {
            Optional<Place> next = start.follower(i + 1, rest.get(i));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            span = span.cover(next.get().span());
        }
        return Optional.of(span);
    }

    private Optional<List<Span>> loosePhrase(Query query, int document) throws IOException {
        Weight weight = weights.get(query);
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(query, weight);
        }
        Matches matches = weight.matches(leaf, document);
        if (matches == null) {
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>();
        for (String field : matches) {
            MatchesIterator each = matches.getMatches(field);
            while (each.next()) {
                spans.add(new Span(each.startOffset(), each.endOffset()));
            }
        }
        return Optional.of(spans);
    }
}
