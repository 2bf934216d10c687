// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.rapport.api.annotation.Token;

/**
 * Reads the part of CoreNLP's TokensRegex that rules may use (the grammar is that of CoreNLP 4.5.10,
 * {@code TokenSequenceParser.jj}): tokens in brackets with {@code &}, {@code |} and {@code !}, bare words, groups,
 * alternatives and repeats. Left out are expressions in double braces, actions, variables, back references, other
 * attributes and classes by name.
 */
final class TokensSyntax extends TokenTestReader {

    /** Sentences have up to 120 tokens, so {@code []*} has some 120 ways; one of them is allowed, with a little more. */
    private static final long MAX_WAYS = 500;

    private static final int UNBOUNDED = 120;

    private TokensSyntax(String pattern) {
        super(pattern);
    }

    /** What the pattern needs and costs. */
    static Reading read(String pattern) throws PatternFault {
        TokensSyntax reader = new TokensSyntax(pattern);
        reader.skipBlanks();
        reader.take("^");
        Reading reading = reader.alternatives();
        reader.take("$");
        reader.skipBlanks();
        if (!reader.atEnd()) {
            throw reader.expected("the end of the pattern");
        }
        if (reading.ways() > MAX_WAYS) {
            throw new PatternFault(PatternMessage.TOO_MANY_WAYS);
        }
        return reading;
    }

    private Reading alternatives() throws PatternFault {
        Reading reading = sequence();
        while (take("||") || take("|")) {
            reading = reading.or(sequence());
        }
        return reading;
    }

    private Reading sequence() throws PatternFault {
        skipBlanks();
        Reading reading = repeats(item());
        skipBlanks();
        while (!atEnd() && "|)$".indexOf(peek()) < 0) {
            reading = reading.then(repeats(item()));
            skipBlanks();
        }
        return reading;
    }

    private Reading item() throws PatternFault {
        if (peek() == '[') {
            return bracket();
        }
        if (peek() == '(') {
            return group();
        }
        if (isWordPart(peek()) || peek() == '"' || peek() == '/') {
            return Reading.token(value(Attribute.WORD));
        }
        throw expected("a token in [ ], a word or a group in ( )");
    }

    private Reading group() throws PatternFault {
        deeper();
        require("(");
        skipBlanks();
        if (peek() == '?' && !take("?:")) {
            name();
        }
        Reading reading = alternatives();
        require(")");
        back();
        return reading;
    }

    private void name() throws PatternFault {
        require("?$");
        if (word().isEmpty()) {
            throw expected("a name for the group");
        }
    }

    private Reading repeats(Reading one) throws PatternFault {
        skipBlanks();
        return switch (peek()) {
            case '*' -> repeat(one, 0, UNBOUNDED);
            case '+' -> repeat(one, 1, UNBOUNDED);
            case '?' -> repeat(one, 0, 1);
            case '{' -> counted(one);
            default -> one;
        };
    }

    private Reading counted(Reading one) throws PatternFault {
        next();
        skipBlanks();
        int least = number();
        int most = least;
        skipBlanks();
        if (take(",")) {
            skipBlanks();
            most = peek() == '}' ? UNBOUNDED : number();
        }
        skipBlanks();
        if (peek() != '}') {
            throw expected("\"}\"");
        }
        return repeat(one, least, most);
    }

    /** Stands on the last character of the repeat. */
    private Reading repeat(Reading one, int least, int most) throws PatternFault {
        if (most < 1 || most > UNBOUNDED || least > most) {
            throw fault(PatternMessage.BAD_REPEAT, UNBOUNDED);
        }
        if (one.canBeEmpty()) {
            throw new PatternFault(PatternMessage.EMPTY_REPEAT, position());
        }
        next();
        skipBlanks();
        take("?");
        return one.repeated(least, most);
    }

    private Reading bracket() throws PatternFault {
        require("[");
        skipBlanks();
        if (take("]")) {
            return new Reading(1, false, List.of());
        }
        Predicate<Token> test = nodeAlternatives();
        require("]");
        return Reading.token(test);
    }

    private Predicate<Token> nodeAlternatives() throws PatternFault {
        Predicate<Token> any = nodeConjunction();
        while (take("||") || take("|")) {
            any = any.or(nodeConjunction());
        }
        return any;
    }

    private Predicate<Token> nodeConjunction() throws PatternFault {
        Predicate<Token> all = nodeGroup();
        while (take("&&") || take("&")) {
            all = all.and(nodeGroup());
        }
        return all;
    }

    private Predicate<Token> nodeGroup() throws PatternFault {
        skipBlanks();
        boolean negated = take("!");
        skipBlanks();
        Predicate<Token> test = peek() == '(' ? nodeInBrackets() : node();
        skipBlanks();
        return negated ? test.negate() : test;
    }

    private Predicate<Token> nodeInBrackets() throws PatternFault {
        deeper();
        require("(");
        Predicate<Token> test = nodeAlternatives();
        require(")");
        back();
        return test;
    }

    private Predicate<Token> node() throws PatternFault {
        if (take("{")) {
            skipBlanks();
            Predicate<Token> test = attributes(false, ";,");
            require("}");
            return test;
        }
        return attribute(EnumSet.noneOf(Attribute.class), false);
    }
}
