// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.lucene.internal.query.Expression.All;
import org.rapport.lucene.internal.query.Expression.Any;
import org.rapport.lucene.internal.query.Expression.Not;
import org.rapport.lucene.internal.query.Expression.Phrase;
import org.rapport.lucene.internal.query.Token.Kind;

/**
 * Reads the query language of Rapport. One instance reads one query.
 *
 * <pre>
 * any    = all { "OR" all }
 * all    = one { [ "AND" ] one }
 * one    = "NOT" one | "(" any ")" | phrase
 * phrase = [ "=" ] word [ "*" | "~" ] | [ "=" ] quote { word [ "*" ] } quote [ "~" number ]
 * </pre>
 *
 * <p>{@code AND} binds more tightly than {@code OR}, which Lucene's classic parser does not promise. Operators are
 * upper case; lower-case {@code and}, {@code or} and {@code not} are words like others. Signs without a word are
 * skipped, so that a sentence can be pasted.
 */
public final class QueryParser {

    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_DEPTH = 20;

    private final List<Item> items = new ArrayList<>();
    private final Fault fault;
    private int next;
    private int depth;

    private QueryParser(String query, WordSplitter splitter) throws TaskException {
        fault = new Fault(query);
        PhraseReader phrases = new PhraseReader(splitter, fault);
        for (Token token : QueryTokens.of(query)) {
            boolean words = token.kind() == Kind.PLAIN || token.kind() == Kind.QUOTED;
            Optional<Phrase> phrase = words ? phrases.read(token) : Optional.empty();
            if (!words || phrase.isPresent()) {
                items.add(new Item(token, phrase));
            }
        }
    }

    /**
     * Reads a query.
     *
     * @throws TaskException if it cannot be understood; the message says where and why, and shows what can be written
     */
    public static Expression parse(String query, WordSplitter splitter) throws TaskException {
        if (query.isBlank()) {
            throw new TaskException(Message.of(QueryMessage.EMPTY));
        }
        if (query.length() > MAX_LENGTH) {
            throw new TaskException(Message.of(QueryMessage.TOO_LONG, MAX_LENGTH));
        }
        return new QueryParser(query, splitter).whole();
    }

    private Expression whole() throws TaskException {
        if (items.isEmpty()) {
            throw new TaskException(Message.of(QueryMessage.NO_WORD));
        }
        Expression whole = any();
        if (next < items.size()) {
            throw fault.at(items.get(next).at(), QueryMessage.LONE_PARENTHESIS);
        }
        return whole;
    }

    private Expression any() throws TaskException {
        List<Expression> parts = new ArrayList<>();
        parts.add(all());
        while (takes(Kind.OR)) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    private Expression all() throws TaskException {
        List<Expression> parts = new ArrayList<>();
        parts.add(one());
        while (takes(Kind.AND) || next < items.size() && begins(items.get(next).kind())) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private Expression one() throws TaskException {
        if (next == items.size() || !begins(items.get(next).kind())) {
            throw missing();
        }
        Item item = items.get(next++);
        return switch (item.kind()) {
            case NOT -> new Not(one());
            case OPEN -> inner(item);
            default -> item.phrase().orElseThrow();
        };
    }

    private Expression inner(Item open) throws TaskException {
        if (++depth > MAX_DEPTH) {
            throw new TaskException(Message.of(QueryMessage.TOO_DEEP, MAX_DEPTH));
        }
        if (next < items.size() && items.get(next).kind() == Kind.CLOSE) {
            throw fault.at(open.at(), QueryMessage.EMPTY_PARENTHESES);
        }
        Expression inner = any();
        if (!takes(Kind.CLOSE)) {
            throw fault.at(open.at(), QueryMessage.OPEN_PARENTHESIS);
        }
        depth--;
        return inner;
    }

    /** The fault where a word, a NOT or a parenthesis should begin and does not. */
    private TaskException missing() {
        if (next > 0 && items.get(next - 1).isOperator()) {
            Item before = items.get(next - 1);
            return fault.at(before.at(), QueryMessage.MISSING_RIGHT, before.kind());
        }
        if (next == items.size()) {
            return fault.at(items.get(next - 1).at(), QueryMessage.OPEN_PARENTHESIS);
        }
        Item here = items.get(next);
        return here.kind() == Kind.CLOSE
                ? fault.at(here.at(), QueryMessage.LONE_PARENTHESIS)
                : fault.at(here.at(), QueryMessage.MISSING_LEFT, here.kind());
    }

    private boolean takes(Kind kind) {
        boolean here = next < items.size() && items.get(next).kind() == kind;
        next += here ? 1 : 0;
        return here;
    }

    private static boolean begins(Kind kind) {
        return kind == Kind.PLAIN || kind == Kind.QUOTED || kind == Kind.NOT || kind == Kind.OPEN;
    }

    /** A token that counts, with its words if it has any. */
    private record Item(Token token, Optional<Phrase> phrase) {

        Kind kind() {
            return token.kind();
        }

        int at() {
            return token.at();
        }

        boolean isOperator() {
            return kind() == Kind.AND || kind() == Kind.OR || kind() == Kind.NOT;
        }
    }
}
