// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.ArrayList;
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

    private static final int MAX_SIZE = 2_000;

    private static final int MAX_REPEAT = 120;

    private TokensSyntax(String pattern) {
        super(pattern);
    }

    /** Compiles a pattern. */
    static Read read(String pattern) throws PatternFault {
        return new TokensSyntax(pattern).pattern();
    }

    private Read pattern() throws PatternFault {
        skipBlanks();
        boolean fromStart = take("^");
        TokenExpression expression = alternatives();
        boolean toEnd = take("$");
        skipBlanks();
        if (!atEnd()) {
            throw expected("the end of the pattern");
        }
        if (expression.size() > MAX_SIZE) {
            throw new PatternFault(PatternMessage.TOO_LARGE);
        }
        return new Read(new Required(expression.required().toList()), program(fromStart, expression, toEnd));
    }

    private static TokenProgram program(boolean fromStart, TokenExpression expression, boolean toEnd) {
        TokenProgram.Builder program = new TokenProgram.Builder();
        if (fromStart) {
            program.atStart();
        }
        program.add(expression);
        if (toEnd) {
            program.atEnd();
        }
        return program.build();
    }

    private TokenExpression alternatives() throws PatternFault {
        TokenExpression expression = sequence();
        while (take("||") || take("|")) {
            expression = new TokenExpression.Either(expression, sequence());
        }
        return expression;
    }

    private TokenExpression sequence() throws PatternFault {
        skipBlanks();
        List<TokenExpression> parts = new ArrayList<>(List.of(repeats(item())));
        skipBlanks();
        while (!atEnd() && "|)$".indexOf(peek()) < 0) {
            parts.add(repeats(item()));
            skipBlanks();
        }
        return new TokenExpression.Sequence(List.copyOf(parts));
    }

    private TokenExpression item() throws PatternFault {
        if (peek() == '[') {
            return bracket();
        }
        if (peek() == '(') {
            return group();
        }
        if (isWordPart(peek()) || peek() == '"' || peek() == '/') {
            return new TokenExpression.One(value(Attribute.WORD));
        }
        throw expected("a token in [ ], a word or a group in ( )");
    }

    private TokenExpression group() throws PatternFault {
        deeper();
        require("(");
        skipBlanks();
        if (peek() == '?' && !take("?:")) {
            name();
        }
        TokenExpression expression = alternatives();
        require(")");
        back();
        return expression;
    }

    private void name() throws PatternFault {
        require("?$");
        if (word().isEmpty()) {
            throw expected("a name for the group");
        }
    }

    private TokenExpression repeats(TokenExpression one) throws PatternFault {
        skipBlanks();
        return switch (peek()) {
            case '*' -> repeat(one, 0, TokenExpression.ANY_NUMBER);
            case '+' -> repeat(one, 1, TokenExpression.ANY_NUMBER);
            case '?' -> repeat(one, 0, 1);
            case '{' -> counted(one);
            default -> one;
        };
    }

    private TokenExpression counted(TokenExpression one) throws PatternFault {
        next();
        skipBlanks();
        int least = number();
        int most = least;
        skipBlanks();
        if (take(",")) {
            skipBlanks();
            most = peek() == '}' ? TokenExpression.ANY_NUMBER : number();
        }
        skipBlanks();
        if (peek() != '}') {
            throw expected("\"}\"");
        }
        boolean tooMany = least > MAX_REPEAT || most > MAX_REPEAT && most != TokenExpression.ANY_NUMBER;
        if (most < 1 || tooMany || least > most) {
            throw fault(PatternMessage.BAD_REPEAT, MAX_REPEAT);
        }
        return repeat(one, least, most);
    }

    /** Stands on the last character of the repeat. */
    private TokenExpression repeat(TokenExpression one, int least, int most) {
        next();
        skipBlanks();
        return new TokenExpression.Repeat(one, least, most, !take("?"));
    }

    private TokenExpression bracket() throws PatternFault {
        require("[");
        skipBlanks();
        if (take("]")) {
            return new TokenExpression.One(token -> true);
        }
        Predicate<Token> test = nodeAlternatives();
        require("]");
        return new TokenExpression.One(test);
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
        return nameComesNext() ? attribute(EnumSet.noneOf(Attribute.class), false) : value(Attribute.WORD);
    }

    /**
     * A pattern that was read.
     *
     * @param required what a sentence must have
     * @param program what finds the matches
     */
    record Read(Required required, TokenProgram program) {}
}
