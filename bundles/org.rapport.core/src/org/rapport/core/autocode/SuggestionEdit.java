// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.Acceptance;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.coding.SuggestionId;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;

/** The one edit of a run of the rules: new suggestions in, or accepted; those no longer made, out. */
final class SuggestionEdit {

    private final Study study;
    private final Codebook codebook;
    private final AutocodeRequest request;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private int offered;
    private Optional<Edit> edit = Optional.empty();

    SuggestionEdit(Study study, Codebook codebook, AutocodeRequest request) {
        this.study = study;
        this.codebook = codebook;
        this.request = request;
    }

    int offered() {
        return offered;
    }

    Optional<Edit> edit() {
        return edit;
    }

    /**
     * Writes it. What was decided or coded before is asked for again whenever somebody else edited the study between
     * the question and the lock, so that two runs side by side accept nothing twice.
     */
    void write(List<Suggestion> made, Set<CodeId> codes, List<TranscriptId> transcripts) throws TaskException {
        boolean written = false;
        while (!written) {
            written = tryToWrite(made, codes, new HashSet<>(transcripts));
        }
    }

    private boolean tryToWrite(List<Suggestion> made, Set<CodeId> codes, Set<TranscriptId> transcripts)
            throws TaskException {
        Optional<Edit> before;
        List<Suggestion> fresh;
        try (StudyReader reader = study.store().read()) {
            before = reader.head();
            fresh = unsettled(made, reader);
        }
        try (EditSession session = study.store().edit(request.coder(), label(fresh.size()), "")) {
            if (!session.head().equals(before)) {
                return false;
            }
            removeStale(session, fresh, codes, transcripts);
            for (Suggestion suggestion : fresh) {
                put(session, suggestion);
            }
            Edit written = session.commit();
            edit = Optional.of(written).filter(last -> !Optional.of(last).equals(before));
            offered = fresh.size();
            return true;
        }
    }

    private String label(int suggestions) {
        return (request.accept() ? "Autocode by rules and accept: " : "Autocode by rules: ")
                + suggestions
                + (suggestions == 1 ? " suggestion" : " suggestions");
    }

    private void put(EditSession session, Suggestion suggestion) throws TaskException {
        if (request.accept()) {
            session.put(
                    new Decision(suggestion, request.coder(), Decision.Outcome.ACCEPTED, Optional.empty(), false, now));
            session.put(Acceptance.coding(suggestion, suggestion.code(), request.coder(), false, now));
        } else {
            session.put(suggestion);
        }
    }

    /** What was offered before, by the rules that ran, for the same transcripts, and is not offered any more. */
    private void removeStale(
            EditSession session, List<Suggestion> fresh, Set<CodeId> codes, Set<TranscriptId> transcripts)
            throws TaskException {
        Set<SuggestionId> kept = new HashSet<>();
        fresh.forEach(suggestion -> kept.add(suggestion.id()));
        for (Suggestion open : session.openSuggestions(request.coder())) {
            if (open.suggester().equals(RuleSuggester.ID)
                    && transcripts.contains(open.passage().transcript())
                    && (codes.isEmpty() || codes.contains(open.code()))
                    && !kept.contains(open.id())
                    && (request.parse() || !RuleSet.needsParser(open))) {
                session.remove(open.id());
            }
        }
    }

    private List<Suggestion> unsettled(List<Suggestion> made, StudyReader reader) throws TaskException {
        Set<SuggestionId> decided = new HashSet<>();
        reader.decisions(request.coder())
                .forEach(decision -> decided.add(decision.suggestion().id()));
        Map<String, List<Span>> coded = coded(reader);
        return made.stream()
                .filter(suggestion -> !decided.contains(suggestion.id()))
                .filter(suggestion -> !isCoded(suggestion, coded))
                .toList();
    }

    private Map<String, List<Span>> coded(StudyReader reader) throws TaskException {
        CodingQuery mine = new CodingQuery(request.transcripts(), Set.of(), Set.of(request.coder()), Optional.empty());
        Map<String, List<Span>> coded = new HashMap<>();
        try (Stream<CodedPassage> passages = reader.passages(mine)) {
            passages.map(CodedPassage::coding).forEach(coding -> coded.computeIfAbsent(
                            key(coding.passage(), coding.code()), key -> new ArrayList<>())
                    .add(coding.passage().span()));
        }
        return coded;
    }

    private static boolean isCoded(Suggestion suggestion, Map<String, List<Span>> coded) {
        return coded.getOrDefault(key(suggestion.passage(), suggestion.code()), List.of()).stream()
                .anyMatch(span -> span.contains(suggestion.passage().span()));
    }

    private static String key(Passage passage, CodeId code) {
        return passage.transcript() + " " + code;
    }
}
