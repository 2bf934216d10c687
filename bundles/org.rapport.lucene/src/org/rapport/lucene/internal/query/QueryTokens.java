// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.query;

import java.util.ArrayList;
import java.util.List;
import org.rapport.api.task.TaskException;
import org.rapport.lucene.internal.query.Token.Kind;

/** Cuts a query into parentheses, operators, quoted and plain pieces. One instance reads one query. */
final class QueryTokens {

    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02";

    private final String query;
    private final Fault fault;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String query) {
        this.query = query;
        this.fault = new Fault(query);
    }

    static List<Token> of(String query) throws TaskException {
        return new QueryTokens(query).read();
    }

    private List<Token> read() throws TaskException {
        while (at < query.length()) {
            char next = query.charAt(at);
            if (isBlank(next)) {
                at++;
            } else if (next == '(' || next == ')') {
                tokens.add(Token.of(next == '(' ? Kind.OPEN : Kind.CLOSE, at++, String.valueOf(next)));
            } else if (isQuote(next)) {
                quoted(at, false);
            } else if (next == '=' && at + 1 < query.length() && isQuote(query.charAt(at + 1))) {
                quoted(at++, true);
            } else {
                plain();
            }
        }
        return tokens;
    }

    private void quoted(int start, boolean exact) throws TaskException {
        int from = at + 1;
        int to = from;
        while (to < query.length() && !isQuote(query.charAt(to))) {
            to++;
        }
        if (to == query.length()) {
            throw fault.at(at, QueryMessage.OPEN_QUOTE);
        }
        at = to + 1;
        int tail = at;
        if (at < query.length() && query.charAt(at) == '~') {
            skipPlain();
        }
        tokens.add(new Token(Kind.QUOTED, start, query.substring(from, to), exact, query.substring(tail, at)));
    }

    private void plain() throws TaskException {
        int start = at;
        skipPlain();
        String text = query.substring(start, at);
        boolean glued = at < query.length() && !isBlank(query.charAt(at)) && query.charAt(at) != ')';
        if (glued && text.endsWith(":") && Character.isLetter(text.codePointAt(0))) {
            throw fault.at(at - 1, QueryMessage.FIELD);
        }
        tokens.add(Token.of(kind(text), start, text));
    }

    private void skipPlain() {
        while (at < query.length() && isPlain(query.charAt(at))) {
            at++;
        }
    }

    private static Kind kind(String text) {
        return switch (text) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.PLAIN;
        };
    }

    private static boolean isPlain(char c) {
        return !isBlank(c) && !isQuote(c) && c != '(' && c != ')';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
