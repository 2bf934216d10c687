// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.ArrayList;
import java.util.List;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.SentencePattern;
import org.rapport.api.annotation.Token;
import org.rapport.model.text.Span;

/**
 * A TokensRegex; matches do not overlap. The language is CoreNLP's, the matcher is not: on {@code []{0,5} []{0,5}
 * []{0,5} [{word:x}]} CoreNLP's takes seconds for one long sentence, and on worse it overflows the stack, while this
 * one's time is bounded. A test compares the two.
 */
final class TokensPattern implements SentencePattern {

    private final Required required;
    private final TokenProgram program;

    private TokensPattern(TokensSyntax.Read read) {
        this.required = read.required();
        this.program = read.program();
    }

    static TokensPattern of(String pattern) throws PatternFault {
        return new TokensPattern(TokensSyntax.read(pattern));
    }

    @Override
    public List<Span> find(Sentence sentence) {
        return required.mayBeIn(sentence) ? match(sentence.tokens()) : List.of();
    }

    private List<Span> match(List<Token> tokens) {
        TokenProgram.Search search = program.search(tokens);
        List<Span> found = new ArrayList<>();
        for (int start = 0; start < tokens.size(); start++) {
            int end = search.endFrom(start);
            if (end > start) {
                found.add(tokens.get(start).span().cover(tokens.get(end - 1).span()));
                start = end - 1;
            }
            if (end >= 0) {
                search.renew();
            }
        }
        return found;
    }
}
