// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.codebook;

import java.util.Objects;

/**
 * A readable rule that points to passages which may deserve a code; it suggests and never codes.
 *
 * @param kind how the pattern is read
 * @param pattern the rule in the words of its kind
 */
public record Indicator(Kind kind, String pattern) {

    public Indicator {
        Objects.requireNonNull(kind);
        if (pattern.isBlank()) {
            throw new IllegalArgumentException("an indicator needs a pattern");
        }
    }

    /** The kinds of indicators. */
    public enum Kind {
        /** One lemma of one token, compared without case. */
        LEMMA,
        /** Lemmas in order with gaps of up to two tokens inside one sentence, compared without case. */
        PHRASE,
        /** A Stanford CoreNLP TokensRegex over one sentence. */
        TOKENSREGEX,
        /** A Stanford CoreNLP Semgrex over the basic dependencies of one sentence; needs a parser. */
        SEMGREX
    }
}
