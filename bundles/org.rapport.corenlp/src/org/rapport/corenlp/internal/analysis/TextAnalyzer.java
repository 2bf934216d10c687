// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.analysis;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.Token;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.corenlp.internal.models.Model;
import org.rapport.corenlp.internal.models.ModelStore;
import org.rapport.model.text.Span;

/**
 * Makes sentences of English text: CoreNLP's tokenizer, tagger and morphology, and its dependency parser when asked.
 *
 * <p>The parts are called one by one; CoreNLP's pipeline would give the same and load more. Tagger and parser are
 * loaded when first needed and shared by all threads: both keep what belongs to one sentence in that call.
 */
public final class TextAnalyzer {

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final LazyModel<MaxentTagger> tagger;
    private final LazyModel<DependencyParser> parser;

    /** With the models of a store, which are looked for when first needed. */
    public TextAnalyzer(ModelStore models) {
        tagger = new LazyModel<>(models, Model.tagger(), file -> new MaxentTagger(file.toString()));
        parser = new LazyModel<>(models, Model.parser(), file -> DependencyParser.loadFromModelFile(file.toString()));
    }

    /**
     * The sentences of each part of a text.
     *
     * @throws TaskException if a model is missing or damaged, or the task was cancelled
     */
    public List<List<Sentence>> analyze(String text, List<Span> parts, boolean parse, Progress progress)
            throws TaskException {
        Lemmas lemmas = new Lemmas();
        List<List<Sentence>> all = new ArrayList<>(parts.size());
        for (Span part : parts) {
            List<Sentence> sentences = new ArrayList<>();
            for (List<CoreLabel> labels : splitter.split(text, part)) {
                progress.checkpoint();
                sentences.add(sentence(labels, parse, lemmas));
            }
            all.add(List.copyOf(sentences));
            progress.advance(1);
        }
        return List.copyOf(all);
    }

    private Sentence sentence(List<CoreLabel> labels, boolean parse, Lemmas lemmas) throws TaskException {
        tagger.get().tagCoreLabels(labels);
        TypedDependency[] heads = parse ? heads(labels) : new TypedDependency[labels.size()];
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            tokens.add(token(labels.get(i), heads[i], lemmas));
        }
        return new Sentence(tokens, parse);
    }

    private TypedDependency[] heads(List<CoreLabel> labels) throws TaskException {
        TypedDependency[] heads = new TypedDependency[labels.size()];
        for (TypedDependency dependency : parser.get().predict(labels).typedDependencies()) {
            heads[dependency.dep().index() - 1] = dependency;
        }
        return heads;
    }

    private static Token token(CoreLabel label, TypedDependency head, Lemmas lemmas) {
        return new Token(
                new Span(label.beginPosition(), label.endPosition()),
                label.word(),
                lemmas.of(label.word(), label.tag()),
                label.tag(),
                head == null ? -1 : head.gov().index() - 1,
                head == null ? "" : head.reln().toString());
    }
}
