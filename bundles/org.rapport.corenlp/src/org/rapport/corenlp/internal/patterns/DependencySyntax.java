// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rapport.api.annotation.Token;

/**
 * Reads the part of CoreNLP's Semgrex that rules may use (see the Javadoc of its {@code SemgrexPattern}, 4.5.10): nodes
 * in braces with word, lemma and tag, the relations {@code > < >> << . ..}, {@code &}, {@code |}, {@code !}, {@code ?},
 * brackets and names of nodes. Every node that can be found gets a name, so that a match can say where all of it stands.
 */
final class DependencySyntax extends TokenTestReader {

    private static final long MAX_WAYS = 100_000;

    /** How many nodes a relation may lead to: in a sentence of 120 tokens, and (by habit of language) below one word. */
    private static final long FAR = 120;

    private static final long BELOW = 8;

    private static final String NAME = "rapport";

    private final StringBuilder named = new StringBuilder();
    private final Set<String> names = new LinkedHashSet<>();
    private int copied;
    private int negations;

    private DependencySyntax(String pattern) {
        super(pattern);
    }

    /** What the pattern needs and costs. */
    static Read read(String pattern) throws PatternFault {
        DependencySyntax reader = new DependencySyntax(pattern);
        Reading reading = reader.chain();
        if (!reader.atEnd()) {
            throw reader.expected("a relation (> < >> << . ..) or the end of the pattern");
        }
        if (reading.ways() > MAX_WAYS) {
            throw new PatternFault(PatternMessage.TOO_MANY_WAYS);
        }
        reader.copy();
        return new Read(new Required(reading.required()), reader.named.toString(), Set.copyOf(reader.names));
    }

    /** A node and its relations. */
    private Reading chain() throws PatternFault {
        skipBlanks();
        Reading head = node();
        skipBlanks();
        return atEnd() || endsChain() ? head : head.then(relations());
    }

    private boolean endsChain() {
        return peek() == ')' || peek() == ']';
    }

    private Reading relations() throws PatternFault {
        Reading any = conjunction();
        while (take("|")) {
            any = any.or(conjunction());
        }
        return any;
    }

    private Reading conjunction() throws PatternFault {
        skipBlanks();
        Reading all = relation();
        skipBlanks();
        while (!atEnd() && !endsChain() && peek() != '|') {
            take("&");
            skipBlanks();
            all = all.then(relation());
            skipBlanks();
        }
        return all;
    }

    private Reading relation() throws PatternFault {
        if (take("?")) {
            skipBlanks();
            return positive().optional();
        }
        if (take("!")) {
            skipBlanks();
            negations++;
            Reading absent = positive().optional();
            negations--;
            return absent;
        }
        return positive();
    }

    private Reading positive() throws PatternFault {
        if (peek() == '[') {
            deeper();
            require("[");
            Reading reading = relations();
            require("]");
            back();
            return reading;
        }
        long reach = reach();
        skipBlanks();
        relationName();
        skipBlanks();
        return target().timesWays(reach);
    }

    private long reach() throws PatternFault {
        if (take(">>") || take("<<") || take("..")) {
            return FAR;
        }
        if (take("<") || take(".")) {
            return 1;
        }
        if (take(">")) {
            return BELOW;
        }
        throw expected("a relation: > < >> << . or ..");
    }

    private void relationName() throws PatternFault {
        if (peek() == '/') {
            regex();
        } else {
            word();
        }
    }

    private Reading target() throws PatternFault {
        if (peek() != '(') {
            return node();
        }
        deeper();
        require("(");
        Reading reading = chain();
        require(")");
        back();
        return reading;
    }

    private Reading node() throws PatternFault {
        if (peek() == '(') {
            return target();
        }
        require("{");
        skipBlanks();
        Predicate<Token> test = peek() == '}' || take("$") ? token -> true : attributes(true, ";");
        require("}");
        nodeName();
        return new Reading(1, List.of(test));
    }

    private void nodeName() throws PatternFault {
        if (take("=")) {
            String name = word();
            if (name.isEmpty()) {
                throw expected("a name for the node");
            }
            names.add(name);
        } else if (negations == 0) {
            String name = NAME + names.size();
            copy();
            named.append('=').append(name);
            names.add(name);
        }
    }

    /** Copies what was read since the last time. */
    private void copy() {
        named.append(text(), copied, at());
        copied = at();
    }

    /**
     * A pattern that was read.
     *
     * @param required what a sentence must have
     * @param pattern the pattern with a name for each node that can be found
     * @param names the names of its nodes
     */
    record Read(Required required, String pattern, Set<String> names) {}

    /** What is known of a part: an upper bound of the ways to try it at one place, and what a sentence must have. */
    private record Reading(long ways, List<Predicate<Token>> required) {

        Reading then(Reading next) {
            List<Predicate<Token>> both = new ArrayList<>(required);
            both.addAll(next.required);
            return new Reading(Ways.both(ways, next.ways), both);
        }

        Reading or(Reading other) {
            return new Reading(Ways.either(ways, other.ways), List.of());
        }

        Reading timesWays(long factor) {
            return new Reading(Ways.both(ways, factor), required);
        }

        /** The same, but nothing of it need be there. */
        Reading optional() {
            return new Reading(Ways.either(ways, 1), List.of());
        }
    }
}
