// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.task.TaskException;
import org.rapport.lucene.internal.query.Expression;
import org.rapport.lucene.internal.query.Expression.All;
import org.rapport.lucene.internal.query.Expression.Any;
import org.rapport.lucene.internal.query.Expression.Not;
import org.rapport.lucene.internal.query.Expression.Phrase;
import org.rapport.lucene.internal.query.Word;

/** Puts what is looked for into Lucene's terms, for one index as it stands. */
final class LuceneQuery {

    private static final Query NOTHING = new MatchNoDocsQuery();

    private final Vocabulary vocabulary;

    LuceneQuery(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words only, with scores. */
    Query words(Expression expression) throws IOException, TaskException {
        if (expression instanceof Phrase phrase) {
            return phrase(phrase);
        }
        if (expression instanceof Any any) {
            return any(any.parts());
        }
        return all(expression instanceof All all ? all.parts() : List.of(expression));
    }

    /** The words, in turns of the speakers and transcripts that are asked for; these do not change the scores. */
    static Query filtered(Query words, SearchQuery asked) {
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(words, Occur.MUST);
        asked.speaker()
                .ifPresent(label -> whole.add(filter(TurnField.SPEAKER, TurnField.speaker(label)), Occur.FILTER));
        asked.role().ifPresent(role -> whole.add(filter(TurnField.ROLE, role.name()), Occur.FILTER));
        if (!asked.transcripts().isEmpty()) {
            List<BytesRef> ids =
                    asked.transcripts().stream().map(TurnField::transcript).toList();
            whole.add(new TermInSetQuery(TurnField.TRANSCRIPT, ids), Occur.FILTER);
        }
        return whole.build();
    }

    private static Query filter(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private Query any(List<Expression> parts) throws IOException, TaskException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Expression part : parts) {
            any.add(words(part), Occur.SHOULD);
        }
        return any.build();
    }

    /** All parts; where each of them is a NOT, all turns but theirs. */
    private Query all(List<Expression> parts) throws IOException, TaskException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean only = true;
        for (Expression part : parts) {
            if (part instanceof Not not) {
                all.add(words(not.part()), Occur.MUST_NOT);
            } else {
                all.add(words(part), Occur.MUST);
                only = false;
            }
        }
        return only ? all.add(new MatchAllDocsQuery(), Occur.MUST).build() : all.build();
    }

    /** The phrase in each language; a turn is in one. */
    private Query phrase(Phrase phrase) throws IOException, TaskException {
        List<Query> languages = new ArrayList<>();
        for (String field : TurnField.ALL_WORDS) {
            Query query = phrase(field, phrase);
            if (query != NOTHING) {
                languages.add(query);
            }
        }
        if (languages.size() < 2) {
            return languages.isEmpty() ? NOTHING : languages.get(0);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        languages.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private Query phrase(String field, Phrase phrase) throws IOException, TaskException {
        MultiPhraseQuery.Builder places = new MultiPhraseQuery.Builder().setSlop(phrase.gap());
        for (Word word : phrase.words()) {
            SortedSet<BytesRef> forms = vocabulary.forms(field, word);
            if (forms.isEmpty()) {
                return NOTHING;
            }
            if (phrase.words().size() == 1) {
                return word(field, forms);
            }
            places.add(forms.stream().map(form -> new Term(field, form)).toArray(Term[]::new));
        }
        return places.build();
    }

    /** The forms of one word, ranked as if they were the same word. */
    private static Query word(String field, SortedSet<BytesRef> forms) {
        SynonymQuery.Builder word = new SynonymQuery.Builder(field);
        forms.forEach(form -> word.addTerm(new Term(field, form)));
        return word.build();
    }
}
