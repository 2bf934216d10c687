// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.SentencePattern;
import org.rapport.api.annotation.Token;
import org.rapport.corenlp.internal.analysis.QuietLog;
import org.rapport.model.text.Span;

/** A Semgrex of CoreNLP over basic dependencies; a match reaches over all nodes of the pattern, and two may overlap. */
final class DependencyPattern implements SentencePattern {

    private final DependencySyntax.Read read;
    private final SemgrexPattern pattern;

    private DependencyPattern(DependencySyntax.Read read, SemgrexPattern pattern) {
        this.read = read;
        this.pattern = pattern;
    }

    static DependencyPattern of(String pattern) throws PatternFault {
        DependencySyntax.Read read = DependencySyntax.read(pattern);
        QuietLog.silence();
        try {
            return new DependencyPattern(read, SemgrexPattern.compile(read.pattern()));
        } catch (SemgrexParseException e) {
            throw new PatternFault(PatternMessage.REFUSED, Refusal.firstLine(e));
        }
    }

    @Override
    public List<Span> find(Sentence sentence) {
        return sentence.parsed() && read.required().mayBeIn(sentence) ? match(sentence.tokens()) : List.of();
    }

    private List<Span> match(List<Token> tokens) {
        SemgrexMatcher matcher = pattern.matcher(Labels.graph(tokens));
        Set<Span> found = new TreeSet<>();
        while (matcher.find()) {
            nodes(matcher).map(node -> tokens.get(node.index() - 1).span()).reduce(Span::cover).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private Stream<IndexedWord> nodes(SemgrexMatcher matcher) {
        Stream<IndexedWord> named = read.names().stream().map(matcher::getNode).filter(Objects::nonNull);
        return Stream.concat(Stream.of(matcher.getMatch()), named);
    }
}
