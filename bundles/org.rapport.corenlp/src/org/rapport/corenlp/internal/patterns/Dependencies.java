// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapport.api.annotation.Token;

/** The tokens of a parsed sentence as a tree. */
final class Dependencies {

    private final List<Token> tokens;

    /** For each token its governors, near and far. */
    private final List<BitSet> above;

    Dependencies(List<Token> tokens) {
        this.tokens = tokens;
        this.above = others().mapToObj(this::setAbove).toList();
    }

    private BitSet setAbove(int token) {
        BitSet set = new BitSet();
        up(token).forEach(set::set);
        return set;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The tokens that stand in a relation to a token. */
    IntStream related(Relation relation, Predicate<String> name, int token) {
        return switch (relation) {
            case GOVERNS -> others().filter(other -> governor(other) == token && named(other, name));
            case DEPENDS -> up(token).limit(1).filter(governor -> named(token, name));
            case GOVERNS_FAR -> others().filter(other -> above.get(other).get(token) && named(other, name));
            case DEPENDS_FAR -> far(token, name);
            case NEXT_BEFORE -> others().filter(other -> other == token + 1);
            case BEFORE -> others().filter(other -> other > token);
        };
    }

    private IntStream others() {
        return IntStream.range(0, tokens.size());
    }

    private int governor(int token) {
        return tokens.get(token).governor();
    }

    private boolean named(int token, Predicate<String> name) {
        return name.test(tokens.get(token).relation());
    }

    /** The governors of a token, the nearest first; ends also where a tree has a circle. */
    private IntStream up(int token) {
        return IntStream.iterate(governor(token), at -> at >= 0 && at < tokens.size(), this::governor)
                .limit(tokens.size());
    }

    /** The governors whose relation on the way down to the token has a name. */
    private IntStream far(int token, Predicate<String> name) {
        return IntStream.concat(IntStream.of(token), up(token))
                .limit(tokens.size())
                .filter(at -> governor(at) >= 0 && governor(at) < tokens.size() && named(at, name))
                .map(this::governor);
    }

    /** How one token stands to another, with the sign that Semgrex has for it. */
    enum Relation {
        GOVERNS_FAR(">>"),
        DEPENDS_FAR("<<"),
        GOVERNS(">"),
        DEPENDS("<"),
        BEFORE(".."),
        NEXT_BEFORE(".");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** All, so that none comes after one that its sign begins with. */
        static Stream<Relation> all() {
            return Stream.of(values());
        }

        String sign() {
            return sign;
        }

        boolean hasName() {
            return this != BEFORE && this != NEXT_BEFORE;
        }
    }
}
