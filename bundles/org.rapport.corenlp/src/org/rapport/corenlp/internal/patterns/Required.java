// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.List;
import java.util.function.Predicate;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.Token;

/**
 * A quick look at a sentence before a pattern is tried.
 *
 * @param tests for each, a sentence where the pattern matches must have a token that passes
 */
record Required(List<Predicate<Token>> tests) {

    Required {
        tests = List.copyOf(tests);
    }

    /** Whether the pattern may match in the sentence; only a {@code false} is certain. */
    boolean mayBeIn(Sentence sentence) {
        return tests.stream().allMatch(test -> sentence.tokens().stream().anyMatch(test));
    }
}
