// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.lucene.internal.english.EnglishForms;
import org.rapport.lucene.internal.query.Word;

/**
 * The words that stand in an index, and which of them a word of a query means. For one search on one thread.
 *
 * <p>Inflections are found here and not cut off when turns are indexed: so {@code trusti*}, {@code =trusted} and
 * {@code trustd~} meet whole words, the index is made faster, and other rules need no new index.
 */
final class Vocabulary {

    private static final int MAX_FORMS = 1_000;

    /** Words of more letters may differ in two of them and still be similar. */
    private static final int SHORT_WORD = 5;

    private final IndexReader reader;
    private final EnglishForms english = new EnglishForms();

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    /** The words of a field that a word means, in order; empty if there are none. */
    SortedSet<BytesRef> forms(String field, Word word) throws IOException, TaskException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return new TreeSet<>();
        }
        return switch (word.form()) {
            case EXACT -> exact(terms, word.text());
            case PREFIX -> beginning(terms, word.text(), term -> true, word);
            case SIMILAR -> similar(terms, field, word);
            case INFLECTED -> field.equals(TurnField.ENGLISH) ? inflected(terms, word) : exact(terms, word.text());
        };
    }

    private static SortedSet<BytesRef> exact(Terms terms, String text) throws IOException {
        SortedSet<BytesRef> found = new TreeSet<>();
        BytesRef term = new BytesRef(text);
        if (terms.iterator().seekExact(term)) {
            found.add(term);
        }
        return found;
    }

    private SortedSet<BytesRef> inflected(Terms terms, Word word) throws IOException, TaskException {
        SortedSet<BytesRef> found = new TreeSet<>();
        Set<String> bases = english.bases(word.text());
        SortedSet<String> beginnings = new TreeSet<>();
        for (String base : bases) {
            beginnings.add(EnglishForms.beginning(base));
            for (String form : english.irregularForms(base)) {
                found.addAll(exact(terms, form));
            }
        }
        for (String beginning : beginnings) {
            if (beginnings.headSet(beginning).stream().noneMatch(beginning::startsWith)) {
                found.addAll(beginning(terms, beginning, term -> isForm(term.utf8ToString(), bases), word));
            }
        }
        return found;
    }

    private boolean isForm(String term, Set<String> bases) {
        return !Collections.disjoint(bases, english.bases(term));
    }

    private static SortedSet<BytesRef> beginning(Terms terms, String text, Predicate<BytesRef> wanted, Word word)
            throws IOException, TaskException {
        SortedSet<BytesRef> found = new TreeSet<>();
        BytesRef beginning = new BytesRef(text);
        TermsEnum all = terms.iterator();
        BytesRef term = all.seekCeil(beginning) == TermsEnum.SeekStatus.END ? null : all.term();
        while (term != null && StringHelper.startsWith(term, beginning)) {
            if (wanted.test(term)) {
                add(term, found, word);
            }
            term = all.next();
        }
        return found;
    }

    private static SortedSet<BytesRef> similar(Terms terms, String field, Word word) throws IOException, TaskException {
        SortedSet<BytesRef> found = new TreeSet<>();
        int edits = word.text().length() <= SHORT_WORD ? 1 : 2;
        TermsEnum near = new FuzzyTermsEnum(terms, new Term(field, word.text()), edits, 1, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            add(term, found, word);
        }
        return found;
    }

    private static void add(BytesRef term, SortedSet<BytesRef> found, Word word) throws TaskException {
        if (found.size() == MAX_FORMS) {
            throw new TaskException(Message.of(IndexMessage.TOO_MANY_FORMS, word.text(), MAX_FORMS));
        }
        found.add(BytesRef.deepCopyOf(term));
    }
}
