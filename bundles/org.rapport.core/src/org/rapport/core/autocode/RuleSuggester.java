// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.api.annotation.Annotator;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.suggesting.Suggester;
import org.rapport.api.suggesting.SuggestionRequest;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.edit.Acceptance;
import org.rapport.core.registry.Annotators;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Evidence;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.coding.SuggestionId;
import org.rapport.model.text.Turn;

/**
 * Suggests a code for each sentence in which one of the code's indicators matches; the words that matched are the
 * evidence. The score grows with the number and the exactness of the indicators that match.
 */
@Component
public final class RuleSuggester implements Suggester {

    /** The id under which decisions about its suggestions are kept. */
    public static final String ID = Acceptance.RULES;

    private final Annotators annotators;
    private volatile Optional<Compiled> last = Optional.empty();

    @Activate
    public RuleSuggester(@Reference Annotators annotators) {
        this.annotators = annotators;
    }

    /** The rules of one codebook as one annotator compiled them. */
    private record Compiled(Codebook codebook, Annotator annotator, RuleSet rules) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Rules of the codebook";
    }

    @Override
    public List<Suggestion> suggest(SuggestionRequest request, Progress progress) throws TaskException {
        if (request.evidence().isEmpty()) {
            return List.of();
        }
        Annotator annotator = annotator(request.transcript().language());
        RuleSet rules = rules(request.codebook(), annotator);
        List<List<Sentence>> turns = annotator.annotate(
                request.transcript().text(),
                request.evidence().stream().map(Turn::span).toList(),
                request.parse(),
                progress);
        List<Suggestion> suggestions = new ArrayList<>();
        for (List<Sentence> sentences : turns) {
            progress.checkpoint();
            sentences.forEach(sentence -> suggest(sentence, rules, request, suggestions));
        }
        return suggestions;
    }

    private static void suggest(
            Sentence sentence, RuleSet rules, SuggestionRequest request, List<Suggestion> suggestions) {
        Passage passage = new Passage(request.transcript().id(), sentence.span());
        for (RuleSet.CodeRules code : rules.codes()) {
            if (request.codes().isEmpty() || request.codes().contains(code.code())) {
                List<Evidence> evidence = new ArrayList<>();
                double score = code.match(sentence, evidence);
                if (!evidence.isEmpty()) {
                    suggestions.add(new Suggestion(
                            SuggestionId.of(passage, code.code(), ID),
                            passage,
                            code.code(),
                            score,
                            evidence,
                            ID,
                            request.codebook().about().version()));
                }
            }
        }
    }

    private Annotator annotator(String language) throws TaskException {
        return annotators
                .forLanguage(language)
                .orElseThrow(() -> new TaskException(Message.of(CoreMessage.NO_ANNOTATOR, language)));
    }

    private RuleSet rules(Codebook codebook, Annotator annotator) throws TaskException {
        Optional<Compiled> known = last;
        if (known.isPresent()
                && known.get().codebook() == codebook
                && known.get().annotator() == annotator) {
            return known.get().rules();
        }
        RuleSet rules = RuleSet.compile(codebook, annotator);
        last = Optional.of(new Compiled(codebook, annotator, rules));
        return rules;
    }
}
