// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.annotation;

import java.util.List;
import org.rapport.model.text.Span;

/**
 * One sentence of a turn.
 *
 * @param tokens in order, at least one
 * @param parsed whether the tokens carry dependencies
 */
public record Sentence(List<Token> tokens, boolean parsed) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token");
        }
    }

    /** From the first token to the last, in UTF-16 offsets of the transcript's text. */
    public Span span() {
        return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }
}
