// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.List;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.SentencePattern;
import org.rapport.api.annotation.Token;
import org.rapport.model.text.Span;

/** One lemma, compared without case. */
final class LemmaPattern implements SentencePattern {

    private final String lemma;

    private LemmaPattern(String lemma) {
        this.lemma = lemma;
    }

    static LemmaPattern of(String pattern) throws PatternFault {
        String[] words = pattern.strip().split("\\s+");
        if (words.length > 1) {
            throw new PatternFault(PatternMessage.LEMMA_OF_MANY_WORDS, pattern.strip(), words.length);
        }
        return new LemmaPattern(words[0]);
    }

    @Override
    public List<Span> find(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.lemma().equalsIgnoreCase(lemma))
                .map(Token::span)
                .toList();
    }
}
