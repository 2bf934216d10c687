// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.edit.CaseEdit;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Evidence;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.coding.SuggestionId;
import org.rapport.model.study.Case;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.RecordKey;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;

/** Writes a correction into an edit: the new text, and everything that stands on it at its new place or not at all. */
final class CorrectionEdit {

    private final EditSession edit;
    private final Correction correction;
    private final Material material;
    private final TranscriptId id;
    private final EvidenceTransfer evidence;
    private final Map<RecordKey, Optional<Span>> places = new HashMap<>();

    CorrectionEdit(EditSession edit, Correction correction) {
        this.edit = edit;
        this.correction = correction;
        this.material = correction.material();
        this.id = correction.corrected().id();
        this.evidence = new EvidenceTransfer(
                material.transcript().text().value(),
                correction.corrected().text().value(),
                correction.found());
    }

    void write(List<Settlement> settlements) throws TaskException {
        place(settlements);
        edit.put(correction.corrected(), correction.source());
        for (Case made : correction.newCases()) {
            new CaseEdit.PutCase(made).apply(edit);
        }
        putSpeakers();
        for (Coding coding : material.codings()) {
            put(coding);
        }
        for (Memo memo : material.memos()) {
            put(memo);
        }
        putSuggestions();
        putDecisions();
    }

    private void place(List<Settlement> settlements) throws TaskException {
        correction.findings().stream()
                .filter(finding -> finding.anchor().isSure())
                .forEach(
                        finding -> places.put(finding.record(), finding.anchor().after()));
        settlements.forEach(settlement -> places.put(settlement.record(), settlement.place()));
        long unsettled = correction.open().stream()
                .filter(finding -> !places.containsKey(finding.record()))
                .count();
        if (unsettled > 0) {
            throw new TaskException(Message.of(CoreMessage.UNSETTLED, unsettled));
        }
    }

    private void putSpeakers() throws TaskException {
        Set<String> now = new HashSet<>();
        for (Speaker speaker : correction.speakers()) {
            edit.put(speaker);
            now.add(speaker.name());
        }
        for (Speaker speaker : material.speakers()) {
            if (!now.contains(speaker.name())) {
                edit.removeSpeaker(id, speaker.name());
            }
        }
    }

    private void put(Coding coding) throws TaskException {
        Optional<Span> place = places.get(RecordKey.of(coding.id()));
        if (place.isEmpty()) {
            edit.remove(coding.id());
            return;
        }
        edit.put(new Coding(
                coding.id(),
                new Passage(id, place.get()),
                coding.code(),
                coding.coder(),
                coding.origin(),
                coding.reviewed(),
                coding.facets(),
                coding.weight(),
                evidence.carried(coding.evidence(), anchor(coding.passage())),
                coding.created(),
                coding.memo()));
    }

    private void put(Memo memo) throws TaskException {
        Optional<Span> place = places.get(RecordKey.of(memo.id()));
        if (place.isEmpty()) {
            edit.remove(memo.id());
            return;
        }
        edit.put(new Memo(
                memo.id(),
                new MemoSubject.OfPassage(new Passage(id, place.get())),
                memo.type(),
                memo.author(),
                memo.title(),
                memo.text(),
                memo.created()));
    }

    private Anchor anchor(Passage passage) {
        return correction.found().of(passage.span());
    }

    /** Suggestions go along where their words are the same; others can be made again. */
    private void putSuggestions() throws TaskException {
        Map<SuggestionId, Suggestion> carried = new LinkedHashMap<>();
        for (Suggestion suggestion : material.suggestions()) {
            Anchor anchor = anchor(suggestion.passage());
            List<Evidence> reasons = evidence.carried(suggestion.evidence(), anchor);
            if (anchor.isSure() && !reasons.isEmpty()) {
                Suggestion now = at(suggestion, anchor.after().orElseThrow(), reasons);
                carried.put(now.id(), now);
            }
        }
        for (Suggestion suggestion : material.suggestions()) {
            if (!carried.containsKey(suggestion.id())) {
                edit.remove(suggestion.id());
            }
        }
        for (Suggestion suggestion : carried.values()) {
            edit.put(suggestion);
        }
    }

    /** Decisions go along with the words, or else with the coding they led to; they are never left on an old text. */
    private void putDecisions() throws TaskException {
        Map<Coded, RecordKey> codings = new HashMap<>();
        material.codings().forEach(coding -> codings.put(Coded.of(coding), RecordKey.of(coding.id())));
        Map<RecordKey, Decision> carried = new LinkedHashMap<>();
        for (Decision decision : material.decisions()) {
            Anchor anchor = anchor(decision.suggestion().passage());
            Optional<Span> place = anchor.isSure()
                    ? anchor.after()
                    : Optional.ofNullable(codings.get(Coded.of(decision))).flatMap(places::get);
            if (place.isPresent()) {
                Decision now = at(decision, place.get(), anchor);
                RecordKey key = key(now);
                if (anchor.isSure() || !carried.containsKey(key)) {
                    carried.put(key, now);
                }
            }
        }
        for (Decision decision : material.decisions()) {
            if (!carried.containsKey(key(decision))) {
                edit.remove(decision.suggestion().id(), decision.coder());
            }
        }
        for (Decision decision : carried.values()) {
            edit.put(decision);
        }
    }

    private static RecordKey key(Decision decision) {
        return RecordKey.decision(decision.suggestion().id(), decision.coder());
    }

    private Decision at(Decision decision, Span place, Anchor anchor) {
        List<Evidence> reasons = evidence.carried(decision.suggestion().evidence(), anchor);
        if (reasons.isEmpty()) {
            reasons = decision.suggestion().evidence().stream()
                    .map(reason -> new Evidence(reason.rule(), place))
                    .toList();
        }
        return new Decision(
                at(decision.suggestion(), place, reasons),
                decision.coder(),
                decision.outcome(),
                decision.corrected(),
                decision.reviewed(),
                decision.at());
    }

    private Suggestion at(Suggestion suggestion, Span place, List<Evidence> reasons) {
        Passage passage = new Passage(id, place);
        return new Suggestion(
                SuggestionId.of(passage, suggestion.code(), suggestion.suggester()),
                passage,
                suggestion.code(),
                suggestion.score(),
                reasons,
                suggestion.suggester(),
                suggestion.codebookVersion());
    }

    /** Who gave which code to which passage. */
    private record Coded(Coder coder, Span span, CodeId code) {

        static Coded of(Coding coding) {
            return new Coded(coding.coder(), coding.passage().span(), coding.code());
        }

        static Coded of(Decision decision) {
            return new Coded(
                    decision.coder(),
                    decision.suggestion().passage().span(),
                    decision.corrected().orElse(decision.suggestion().code()));
        }
    }
}
