// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.api.annotation.Token;

/** Tokens in the form in which CoreNLP's patterns read them. Words are cut to what a regular expression may see. */
final class Labels {

    private Labels() {}

    static List<CoreLabel> of(List<Token> tokens) {
        List<CoreLabel> labels = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            labels.add(label(token, labels.size() + 1));
        }
        return labels;
    }

    private static CoreLabel label(Token token, int index) {
        CoreLabel label = new CoreLabel();
        label.setWord(Attribute.WORD.of(token));
        label.setValue(label.word());
        label.setLemma(Attribute.LEMMA.of(token));
        label.setTag(Attribute.TAG.of(token));
        label.setIndex(index);
        return label;
    }

    /** The basic dependencies; tokens without a governor are roots. */
    static SemanticGraph graph(List<Token> tokens) {
        List<IndexedWord> nodes = of(tokens).stream().map(IndexedWord::new).toList();
        SemanticGraph graph = new SemanticGraph();
        nodes.forEach(graph::addVertex);
        List<IndexedWord> roots = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Token token = tokens.get(i);
            if (token.governor() < 0) {
                roots.add(nodes.get(i));
            } else {
                graph.addEdge(nodes.get(token.governor()), nodes.get(i), relation(token.relation()), 1, false);
            }
        }
        graph.setRoots(roots);
        return graph;
    }

    private static GrammaticalRelation relation(String name) {
        return Optional.ofNullable(UniversalEnglishGrammaticalRelations.valueOf(name))
                .orElseGet(() -> new GrammaticalRelation(Language.UniversalEnglish, name, null, null));
    }
}
