// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.annotation.Annotator;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.SentencePattern;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.coding.Evidence;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.text.Span;

/**
 * The compiled indicators of a codebook, code by code. Immutable.
 *
 * @param codes the codes that have indicators, in reading order
 */
record RuleSet(List<CodeRules> codes) {

    /** How much one match of each kind of indicator says; the kinds that say more about the words around say more. */
    private static final Map<Indicator.Kind, Double> WEIGHTS = Map.of(
            Indicator.Kind.LEMMA, 0.35,
            Indicator.Kind.PHRASE, 0.5,
            Indicator.Kind.TOKENSREGEX, 0.5,
            Indicator.Kind.SEMGREX, 0.6);

    /** The rules of one code. */
    record CodeRules(CodeId code, List<Rule> rules) {

        /** Adds what matches to the evidence; returns the score, 0 if nothing matches. */
        double match(Sentence sentence, List<Evidence> evidence) {
            double against = 1;
            for (Rule rule : rules) {
                List<Span> matches = rule.pattern().find(sentence);
                matches.forEach(words -> evidence.add(new Evidence(rule.readable(), words)));
                against *= matches.isEmpty() ? 1 : 1 - rule.weight();
            }
            return 1 - against;
        }
    }

    /** One compiled indicator. */
    record Rule(String readable, double weight, SentencePattern pattern) {}

    /**
     * Compiles the rules.
     *
     * @throws TaskException if one does not compile: the codebook may have been taken where no annotator could check it
     */
    static RuleSet compile(Codebook codebook, Annotator annotator) throws TaskException {
        List<CodeRules> codes = new ArrayList<>();
        for (Code code : codebook.codes()) {
            if (code.isOffered() && !code.indicators().isEmpty()) {
                List<Rule> rules = new ArrayList<>();
                for (Indicator indicator : code.indicators()) {
                    rules.add(rule(code, indicator, annotator));
                }
                codes.add(new CodeRules(code.id(), List.copyOf(rules)));
            }
        }
        return new RuleSet(List.copyOf(codes));
    }

    private static Rule rule(Code code, Indicator indicator, Annotator annotator) throws TaskException {
        Optional<Message> problem = annotator.problemOf(indicator);
        if (problem.isPresent()) {
            throw new TaskException(Message.of(
                    CoreMessage.BAD_RULE,
                    code.id(),
                    readable(indicator),
                    problem.get().text()));
        }
        return new Rule(readable(indicator), WEIGHTS.get(indicator.kind()), annotator.compile(indicator));
    }

    /** The indicator as people read it, e.g. {@code lemma: trust}. */
    static String readable(Indicator indicator) {
        return prefix(indicator.kind()) + indicator.pattern();
    }

    private static String prefix(Indicator.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ": ";
    }

    /** Whether a rule that only runs with a parser is among the reasons for the suggestion. */
    static boolean needsParser(Suggestion suggestion) {
        String grammar = prefix(Indicator.Kind.SEMGREX);
        return suggestion.evidence().stream()
                .anyMatch(evidence -> evidence.rule().startsWith(grammar));
    }
}
