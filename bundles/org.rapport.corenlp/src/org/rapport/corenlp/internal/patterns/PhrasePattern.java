// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.SentencePattern;
import org.rapport.api.annotation.Token;
import org.rapport.model.text.Span;

/**
 * Lemmas in order, compared without case, with up to {@value #MAX_GAP} other tokens between two of them. Matches do not
 * overlap; of several that begin at one token the shortest counts.
 */
final class PhrasePattern implements SentencePattern {

    static final int MAX_GAP = 2;

    private static final int MAX_WORDS = 20;

    private final List<String> lemmas;

    private PhrasePattern(List<String> lemmas) {
        this.lemmas = lemmas;
    }

    static PhrasePattern of(String pattern) throws PatternFault {
        List<String> lemmas = List.of(pattern.strip().split("\\s+"));
        if (lemmas.size() > MAX_WORDS) {
            throw new PatternFault(PatternMessage.PHRASE_TOO_LONG, MAX_WORDS, lemmas.size());
        }
        return new PhrasePattern(lemmas);
    }

    @Override
    public List<Span> find(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Span> found = new ArrayList<>();
        for (int start = 0; start < tokens.size(); start++) {
            int end = is(tokens, start, 0) ? lastToken(tokens, start) : -1;
            if (end >= 0) {
                found.add(tokens.get(start).span().cover(tokens.get(end).span()));
                start = end;
            }
        }
        return found;
    }

    /** The first token that can end a match from {@code start}; -1 if there is none. */
    private int lastToken(List<Token> tokens, int start) {
        BitSet reached = new BitSet();
        reached.set(start);
        for (int word = 1; word < lemmas.size(); word++) {
            reached = step(tokens, reached, word);
        }
        return reached.nextSetBit(0);
    }

    private BitSet step(List<Token> tokens, BitSet from, int word) {
        BitSet to = new BitSet();
        for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
            for (int next = at + 1; next <= at + 1 + MAX_GAP && next < tokens.size(); next++) {
                to.set(next, to.get(next) || is(tokens, next, word));
            }
        }
        return to;
    }

    private boolean is(List<Token> tokens, int at, int word) {
        return tokens.get(at).lemma().equalsIgnoreCase(lemmas.get(word));
    }
}
