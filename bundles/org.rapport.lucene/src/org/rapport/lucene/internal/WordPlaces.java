// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.rapport.model.text.Span;

/** Where the forms of one word stand in the turns of one segment. Turns are asked for in ascending order. */
final class WordPlaces {

    private static final Comparator<Place> BY_POSITION = Comparator.comparingInt(Place::position);

    private final List<PostingsEnum> forms = new ArrayList<>();

    WordPlaces(LeafReaderContext leaf, List<Term> terms) throws IOException {
        for (Term term : terms) {
            Terms all = leaf.reader().terms(term.field());
            TermsEnum each = all == null ? TermsEnum.EMPTY : all.iterator();
            if (each.seekExact(term.bytes())) {
                forms.add(each.postings(null, PostingsEnum.OFFSETS));
            }
        }
    }

    /** The places in a turn, in order. */
    List<Place> in(int document) throws IOException {
        List<Place> places = new ArrayList<>();
        for (PostingsEnum form : forms) {
            int at = form.docID() < document ? form.advance(document) : form.docID();
            for (int n = at == document ? form.freq() : 0; n > 0; n--) {
                int position = form.nextPosition();
                places.add(new Place(position, new Span(form.startOffset(), form.endOffset())));
            }
        }
        places.sort(BY_POSITION);
        return places;
    }

    /**
     * A word in a turn.
     *
     * @param position how many words stand before it
     * @param span where its characters stand in the turn
     */
    record Place(int position, Span span) {

        /** The place so many words after this one, if it is among these. */
        Optional<Place> follower(int words, List<Place> sorted) {
            int found = Collections.binarySearch(sorted, new Place(position + words, span), BY_POSITION);
            return found < 0 ? Optional.empty() : Optional.of(sorted.get(found));
        }
    }
}
