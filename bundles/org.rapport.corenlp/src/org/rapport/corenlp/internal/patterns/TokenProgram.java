// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.rapport.api.annotation.Token;

/**
 * A pattern over tokens as a program of tests and forks (after Thompson 1968, Communications of the ACM 11(6):419–422).
 *
 * <p>Of several ways to match, the first in the order of forks counts, as with Java's regular expressions. A fork is
 * never tried twice at one token, so that a search takes at most (instructions × tokens) steps, whatever the pattern.
 */
final class TokenProgram {

    private final List<Instruction> instructions;

    private TokenProgram(List<Instruction> instructions) {
        this.instructions = List.copyOf(instructions);
    }

    /** A search through one sentence, from the left. */
    Search search(List<Token> tokens) {
        return new Search(tokens);
    }

    private sealed interface Instruction {}

    /** Goes on, one token further, if the token passes. */
    private record Test(Predicate<Token> test) implements Instruction {}

    /** Goes on at {@code first}, and if that fails, at {@code second}. */
    private record Fork(int first, int second) implements Instruction {}

    /** Goes on before the first token only. */
    private record AtStart() implements Instruction {}

    /** Goes on after the last token only. */
    private record AtEnd() implements Instruction {}

    private record Found() implements Instruction {}

    /** Finds matches one after the other. */
    final class Search {

        private final List<Token> tokens;
        private final boolean[] tried;

        private Search(List<Token> tokens) {
            this.tokens = tokens;
            this.tried = new boolean[instructions.size() * (tokens.size() + 1)];
        }

        /**
         * The end (exclusive) of the match that begins at {@code start}; -1 if none does. To be asked with ascending
         * starts: what failed once fails again.
         */
        int endFrom(int start) {
            List<int[]> open = new ArrayList<>();
            open.add(new int[] {0, start});
            while (!open.isEmpty()) {
                int[] state = open.remove(open.size() - 1);
                int key = state[0] * (tokens.size() + 1) + state[1];
                if (!tried[key]) {
                    tried[key] = true;
                    if (instructions.get(state[0]) instanceof Found) {
                        return state[1];
                    }
                    step(state[0], state[1], open);
                }
            }
            return -1;
        }

        private void step(int at, int token, List<int[]> open) {
            Instruction instruction = instructions.get(at);
            if (instruction instanceof Fork fork) {
                open.add(new int[] {fork.second(), token});
                open.add(new int[] {fork.first(), token});
            } else if (instruction instanceof Test test) {
                if (token < tokens.size() && test.test().test(tokens.get(token))) {
                    open.add(new int[] {at + 1, token + 1});
                }
            } else if (token == (instruction instanceof AtStart ? 0 : tokens.size())) {
                open.add(new int[] {at + 1, token});
            }
        }

        /** Forgets what was tried, after a match. */
        void renew() {
            Arrays.fill(tried, false);
        }
    }

    /** Writes a program. */
    static final class Builder {

        private static final Fork OPEN = new Fork(0, 0);

        private final List<Instruction> written = new ArrayList<>();

        int size() {
            return written.size();
        }

        TokenProgram build() {
            written.add(new Found());
            return new TokenProgram(written);
        }

        void atStart() {
            written.add(new AtStart());
        }

        void atEnd() {
            written.add(new AtEnd());
        }

        void add(TokenExpression expression) {
            if (expression instanceof TokenExpression.One one) {
                written.add(new Test(one.test()));
            } else if (expression instanceof TokenExpression.Sequence sequence) {
                sequence.parts().forEach(this::add);
            } else if (expression instanceof TokenExpression.Either either) {
                add(either);
            } else if (expression instanceof TokenExpression.Repeat repeat) {
                add(repeat);
            }
        }

        private void add(TokenExpression.Either either) {
            int fork = open();
            add(either.first());
            int leave = open();
            written.set(fork, new Fork(fork + 1, size()));
            add(either.second());
            written.set(leave, new Fork(size(), size()));
        }

        private void add(TokenExpression.Repeat repeat) {
            for (int times = 0; times < repeat.least(); times++) {
                add(repeat.what());
            }
            if (repeat.most() == TokenExpression.ANY_NUMBER) {
                int fork = open();
                add(repeat.what());
                written.add(new Fork(fork, fork));
                written.set(fork, fork(fork + 1, size(), repeat.greedy()));
            } else {
                addOptional(repeat);
            }
        }

        private void addOptional(TokenExpression.Repeat repeat) {
            List<Integer> forks = new ArrayList<>();
            for (int times = repeat.least(); times < repeat.most(); times++) {
                forks.add(open());
                add(repeat.what());
            }
            forks.forEach(fork -> written.set(fork, fork(fork + 1, size(), repeat.greedy())));
        }

        private int open() {
            written.add(OPEN);
            return size() - 1;
        }

        private static Fork fork(int in, int out, boolean greedy) {
            return greedy ? new Fork(in, out) : new Fork(out, in);
        }
    }
}
