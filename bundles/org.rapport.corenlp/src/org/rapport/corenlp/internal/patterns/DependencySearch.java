// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapport.model.text.Span;

/**
 * Matches the nodes of a pattern to the tokens of one sentence. What a node and a token came to is remembered, so that
 * the time is bounded by (nodes × tokens²).
 */
final class DependencySearch {

    private final Dependencies sentence;
    private final Map<Integer, Optional<Span>> known = new HashMap<>();

    DependencySearch(Dependencies sentence) {
        this.sentence = sentence;
    }

    /** The part of the text that a node covers with all that hangs on it, if it can be the token. */
    Optional<Span> match(NodeExpression node, int token) {
        int key = node.number() * sentence.tokens().size() + token;
        Optional<Span> before = known.get(key);
        if (before != null) {
            return before;
        }
        Optional<Span> found = node.test().test(sentence.tokens().get(token))
                ? all(node.conditions(), token, sentence.tokens().get(token).span())
                : Optional.empty();
        known.put(key, found);
        return found;
    }

    private Optional<Span> all(Iterable<NodeExpression.Condition> conditions, int token, Span own) {
        Span covered = own;
        for (NodeExpression.Condition condition : conditions) {
            Optional<Span> one = check(condition, token, own);
            if (one.isEmpty()) {
                return one;
            }
            covered = covered.cover(one.get());
        }
        return Optional.of(covered);
    }

    private Optional<Span> check(NodeExpression.Condition condition, int token, Span own) {
        if (condition instanceof NodeExpression.Related related) {
            return nearest(related, token, own);
        }
        if (condition instanceof NodeExpression.Every every) {
            return all(every.conditions(), token, own);
        }
        if (condition instanceof NodeExpression.Either either) {
            return check(either.first(), token, own).or(() -> check(either.second(), token, own));
        }
        if (condition instanceof NodeExpression.Not not) {
            return check(not.condition(), token, own).isPresent() ? Optional.empty() : Optional.of(own);
        }
        return check(((NodeExpression.Perhaps) condition).condition(), token, own)
                .or(() -> Optional.of(own));
    }

    private Optional<Span> nearest(NodeExpression.Related related, int token, Span own) {
        return sentence.related(related.relation(), related.name(), token)
                .mapToObj(other -> match(related.node(), other))
                .flatMap(Optional::stream)
                .map(own::cover)
                .min(Comparator.comparingInt(Span::length));
    }
}
