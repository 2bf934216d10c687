// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.SentencePattern;
import org.rapport.api.annotation.Token;
import org.rapport.model.text.Span;

/**
 * A Semgrex over basic dependencies: at most one match for each token that the first node can be, over all tokens that
 * belong to it, of several the nearest. The language is CoreNLP's, the matcher is not: CoreNLP's goes through all
 * combinations of nodes. A test compares the two.
 */
final class DependencyPattern implements SentencePattern {

    private final NodeExpression root;
    private final Required required;

    private DependencyPattern(NodeExpression root) {
        this.root = root;
        this.required = new Required(root.required().toList());
    }

    static DependencyPattern of(String pattern) throws PatternFault {
        return new DependencyPattern(DependencySyntax.read(pattern));
    }

    @Override
    public List<Span> find(Sentence sentence) {
        return sentence.parsed() && required.mayBeIn(sentence) ? match(sentence.tokens()) : List.of();
    }

    private List<Span> match(List<Token> tokens) {
        DependencySearch search = new DependencySearch(new Dependencies(tokens));
        return IntStream.range(0, tokens.size())
                .mapToObj(token -> search.match(root, token))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
