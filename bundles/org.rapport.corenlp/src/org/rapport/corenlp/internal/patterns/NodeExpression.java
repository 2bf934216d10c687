// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapport.api.annotation.Token;

/**
 * A node of a Semgrex: a token that passes a test and meets conditions.
 *
 * @param number its number in the pattern, from 0
 * @param test what is asked of the token itself
 * @param conditions what is asked of its relations, all of it
 */
record NodeExpression(int number, Predicate<Token> test, List<Condition> conditions) {

    NodeExpression {
        conditions = List.copyOf(conditions);
    }

    /** For each, a sentence where it matches must have a token that passes. */
    Stream<Predicate<Token>> required() {
        return Stream.concat(Stream.of(test), conditions.stream().flatMap(Condition::required));
    }

    NodeExpression with(Condition condition) {
        return new NodeExpression(
                number,
                test,
                Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }

    /** Something asked of the relations of a token. */
    sealed interface Condition {

        default Stream<Predicate<Token>> required() {
            return Stream.empty();
        }
    }

    /** There is a related token that matches a node. */
    record Related(Dependencies.Relation relation, Predicate<String> name, NodeExpression node) implements Condition {

        @Override
        public Stream<Predicate<Token>> required() {
            return node.required();
        }
    }

    /** All of them. */
    record Every(List<Condition> conditions) implements Condition {

        @Override
        public Stream<Predicate<Token>> required() {
            return conditions.stream().flatMap(Condition::required);
        }
    }

    /** One or the other. */
    record Either(Condition first, Condition second) implements Condition {}

    /** It is not so. */
    record Not(Condition condition) implements Condition {}

    /** It may be so, and then belongs to the match. */
    record Perhaps(Condition condition) implements Condition {}
}
