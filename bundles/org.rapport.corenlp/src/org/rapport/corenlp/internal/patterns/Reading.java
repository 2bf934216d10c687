// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.Token;

/**
 * What is known of a pattern, or a part of one, after reading it.
 *
 * @param ways an upper bound of the ways to try it at one place
 * @param canBeEmpty whether it can match no token at all
 * @param required for each, a sentence where it matches must have a token that passes
 */
record Reading(long ways, boolean canBeEmpty, List<Predicate<Token>> required) {

    static final Reading NOTHING = new Reading(1, true, List.of());

    Reading {
        required = List.copyOf(required);
    }

    static Reading token(Predicate<Token> test) {
        return new Reading(1, false, List.of(test));
    }

    Reading then(Reading next) {
        List<Predicate<Token>> both = new ArrayList<>(required);
        both.addAll(next.required);
        return new Reading(Ways.both(ways, next.ways), canBeEmpty && next.canBeEmpty, both);
    }

    Reading or(Reading other) {
        return new Reading(Ways.either(ways, other.ways), canBeEmpty || other.canBeEmpty, List.of());
    }

    Reading repeated(int least, int most) {
        return new Reading(
                Ways.repeated(ways, least, most), canBeEmpty || least == 0, least == 0 ? List.of() : required);
    }

    Reading timesWays(long factor) {
        return new Reading(Ways.both(ways, factor), canBeEmpty, required);
    }

    /** The same, but nothing of it need be there. */
    Reading optional() {
        return new Reading(ways, true, List.of());
    }

    /** Whether the pattern may match in the sentence; quick, and only a {@code false} is certain. */
    boolean mayMatch(Sentence sentence) {
        return required.stream().allMatch(test -> sentence.tokens().stream().anyMatch(test));
    }
}
