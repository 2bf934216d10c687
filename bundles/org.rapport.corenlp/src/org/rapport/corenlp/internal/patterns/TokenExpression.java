// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapport.api.annotation.Token;

/** A TokensRegex as it was read. */
sealed interface TokenExpression {

    /** The largest number of a repeat without a bound. */
    int ANY_NUMBER = Integer.MAX_VALUE;

    /** How many instructions of a {@link TokenProgram} it takes, at most. */
    long size();

    /** For each, a sentence where it matches must have a token that passes. */
    Stream<Predicate<Token>> required();

    /** One token that passes a test. */
    record One(Predicate<Token> test) implements TokenExpression {

        @Override
        public long size() {
            return 1;
        }

        @Override
        public Stream<Predicate<Token>> required() {
            return Stream.of(test);
        }
    }

    /** One after the other. */
    record Sequence(List<TokenExpression> parts) implements TokenExpression {

        @Override
        public long size() {
            return parts.stream().mapToLong(TokenExpression::size).reduce(0, Ways::either);
        }

        @Override
        public Stream<Predicate<Token>> required() {
            return parts.stream().flatMap(TokenExpression::required);
        }
    }

    /** The first, or else the second. */
    record Either(TokenExpression first, TokenExpression second) implements TokenExpression {

        @Override
        public long size() {
            return Ways.either(2, Ways.either(first.size(), second.size()));
        }

        @Override
        public Stream<Predicate<Token>> required() {
            return Stream.empty();
        }
    }

    /**
     * The same several times.
     *
     * @param least how often at least
     * @param most how often at most, {@link #ANY_NUMBER} without a bound
     * @param greedy whether more is tried before less
     */
    record Repeat(TokenExpression what, int least, int most, boolean greedy) implements TokenExpression {

        @Override
        public long size() {
            long copies = most == ANY_NUMBER ? least + 1L : most;
            return Ways.both(copies, Ways.either(2, what.size()));
        }

        @Override
        public Stream<Predicate<Token>> required() {
            return least == 0 ? Stream.empty() : what.required();
        }
    }
}
