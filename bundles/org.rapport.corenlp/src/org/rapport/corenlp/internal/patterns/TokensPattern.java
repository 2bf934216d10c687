// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.ling.tokensregex.parser.ParseException;
import edu.stanford.nlp.ling.tokensregex.parser.TokenSequenceParseException;
import edu.stanford.nlp.ling.tokensregex.parser.TokenSequenceParser;
import java.util.ArrayList;
import java.util.List;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.SentencePattern;
import org.rapport.api.annotation.Token;
import org.rapport.corenlp.internal.analysis.QuietLog;
import org.rapport.model.text.Span;

/** A TokensRegex of CoreNLP; matches do not overlap. */
final class TokensPattern implements SentencePattern {

    private final Reading reading;
    private final TokenSequencePattern pattern;

    private TokensPattern(Reading reading, TokenSequencePattern pattern) {
        this.reading = reading;
        this.pattern = pattern;
    }

    static TokensPattern of(String pattern) throws PatternFault {
        Reading reading = TokensSyntax.read(pattern);
        QuietLog.silence();
        return new TokensPattern(reading, TokenSequencePattern.compile(expression(pattern)));
    }

    private static SequencePattern.PatternExpr expression(String pattern) throws PatternFault {
        try {
            return new TokenSequenceParser().parseSequence(TokenSequencePattern.getNewEnv(), pattern);
        } catch (ParseException | TokenSequenceParseException | IllegalArgumentException e) {
            throw new PatternFault(PatternMessage.REFUSED, Refusal.firstLine(e));
        }
    }

    @Override
    public List<Span> find(Sentence sentence) {
        return reading.mayMatch(sentence) ? match(sentence) : List.of();
    }

    private List<Span> match(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        TokenSequenceMatcher matcher = pattern.getMatcher(Labels.of(tokens));
        List<Span> found = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(tokens.get(matcher.start()).span().cover(tokens.get(matcher.end() - 1).span()));
            }
        }
        return found;
    }
}
