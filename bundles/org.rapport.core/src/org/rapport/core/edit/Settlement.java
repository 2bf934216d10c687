// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Decision.Outcome;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.coding.SuggestionId;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;

/** Carries one coder's decisions out: the decision itself, and the coding that comes of it or goes. */
final class Settlement {

    private final EditSession session;
    private final Coder coder;
    private final Instant at;

    Settlement(EditSession session, Coder coder, Instant at) {
        this.session = session;
        this.coder = coder;
        this.at = at;
    }

    void settle(DecisionEdit.Subject subject, Outcome outcome, Optional<CodeId> instead) throws TaskException {
        if (subject instanceof DecisionEdit.Open open) {
            settle(stillOpen(open.suggestion()), outcome, instead);
        } else if (subject instanceof DecisionEdit.Unreviewed unreviewed) {
            settle(coding(unreviewed.coding()), outcome, instead);
        }
    }

    private void settle(Suggestion suggestion, Outcome outcome, Optional<CodeId> instead) throws TaskException {
        if (outcome == Outcome.ACCEPTED || outcome == Outcome.CORRECTED) {
            CodeId code = instead.orElse(suggestion.code());
            new Known(session).offered(code);
            session.put(Acceptance.coding(suggestion, code, coder, true, at));
        }
        session.put(new Decision(suggestion, coder, outcome, instead, true, at));
    }

    private void settle(Coding coding, Outcome outcome, Optional<CodeId> instead) throws TaskException {
        Optional<Suggestion> suggestion = acceptedAs(coding);
        if (suggestion.isPresent()) {
            session.put(new Decision(suggestion.get(), coder, outcome, instead, true, at));
        }
        if (outcome == Outcome.ACCEPTED) {
            session.put(coding.lookedAt());
            return;
        }
        session.remove(coding.id());
        if (instead.isPresent()) {
            new Known(session).offered(instead.get());
            session.put(
                    suggestion.isPresent()
                            ? Acceptance.coding(suggestion.get(), instead.get(), coder, true, at)
                            : Coding.byHand(coding.passage(), instead.get(), coder, at));
        }
    }

    private Suggestion stillOpen(Suggestion suggestion) throws TaskException {
        return session.openSuggestions(coder).stream()
                .filter(suggestion::equals)
                .findFirst()
                .orElseThrow(EditMessage.SUGGESTION_GONE::refuse);
    }

    private Coding coding(CodingId id) throws TaskException {
        return session.coding(id).orElseThrow(EditMessage.SUGGESTION_GONE::refuse);
    }

    /**
     * What was suggested when the coding was accepted; if it was recoded since, its evidence tells. Empty if it has other
     * words now.
     */
    private Optional<Suggestion> acceptedAs(Coding coding) throws TaskException {
        List<Suggestion> made = session.decisions(coder).stream()
                .map(Decision::suggestion)
                .filter(suggestion -> suggestion.passage().equals(coding.passage()))
                .toList();
        return made.stream()
                .filter(suggestion -> suggestion.code().equals(coding.code()))
                .findFirst()
                .or(() -> made.stream()
                        .filter(suggestion -> suggestion.evidence().equals(coding.evidence()))
                        .findFirst());
    }

    void reopen(SuggestionId id) throws TaskException {
        Decision decision = session.decisions(coder).stream()
                .filter(each -> each.suggestion().id().equals(id))
                .findFirst()
                .orElseThrow(EditMessage.NOT_DECIDED::refuse);
        Suggestion suggestion = decision.suggestion();
        new Known(session).offered(suggestion.code());
        if (decision.outcome() == Outcome.ACCEPTED || decision.outcome() == Outcome.CORRECTED) {
            Optional<Coding> coded = codedWith(suggestion, decision.corrected().orElse(suggestion.code()));
            if (coded.isPresent()) {
                session.remove(coded.get().id());
            }
        }
        session.remove(id, coder);
        session.put(suggestion);
    }

    private Optional<Coding> codedWith(Suggestion suggestion, CodeId code) throws TaskException {
        CodingQuery query = new CodingQuery(
                Set.of(suggestion.passage().transcript()), Set.of(code), Set.of(coder), Optional.empty());
        try (Stream<CodedPassage> passages = session.passages(query)) {
            return passages.map(CodedPassage::coding)
                    .filter(coding -> coding.passage().equals(suggestion.passage()))
                    .findFirst();
        }
    }
}
