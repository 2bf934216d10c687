// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import org.rapport.api.annotation.SentencePattern;
import org.rapport.model.codebook.Indicator;

/** Compiles indicators. Needs no language model, and for lemmas and phrases nothing of CoreNLP. */
public final class Patterns {

    private static final int MAX_LENGTH = 2_000;

    private Patterns() {}

    /**
     * A pattern of any kind.
     *
     * @throws PatternFault if it cannot be compiled, or could take too long
     */
    public static SentencePattern compile(Indicator indicator) throws PatternFault {
        String pattern = indicator.pattern();
        if (pattern.length() > MAX_LENGTH) {
            throw new PatternFault(PatternMessage.TOO_LONG, MAX_LENGTH, pattern.length());
        }
        return switch (indicator.kind()) {
            case LEMMA -> LemmaPattern.of(pattern);
            case PHRASE -> PhrasePattern.of(pattern);
            case TOKENSREGEX -> TokensPattern.of(pattern);
            case SEMGREX -> DependencyPattern.of(pattern);
        };
    }
}
