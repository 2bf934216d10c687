// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/**
 * One coder's look at what was suggested: first the suggestions that nobody decided for the coder, then the codings that
 * were accepted in bulk. Every decision is an edit of its own.
 */
public final class Review {

    private final Study study;
    private final Coder coder;

    public Review(Study study, Coder coder) {
        this.study = study;
        this.coder = coder;
    }

    /** What waits, in reading order. */
    public List<ReviewItem> items() throws TaskException {
        try (StudyReader reader = study.store().read()) {
            Map<TranscriptId, Transcript> transcripts = new HashMap<>();
            List<ReviewItem> items = new ArrayList<>();
            for (Suggestion suggestion : offered(reader)) {
                Transcript transcript = transcript(reader, suggestion.passage().transcript(), transcripts);
                items.add(new ReviewItem(
                        transcript,
                        transcript.turnAt(suggestion.passage().span().start()),
                        suggestion.passage(),
                        suggestion.code(),
                        suggestion.evidence(),
                        Optional.of(suggestion),
                        Optional.empty()));
            }
            items.addAll(unreviewed(reader, transcripts));
            return items;
        }
    }

    /** The open suggestions, but for those of retired codes. */
    private List<Suggestion> offered(StudyReader reader) throws TaskException {
        Optional<Codebook> codebook = reader.codebook();
        return reader.openSuggestions(coder).stream()
                .filter(suggestion -> codebook.flatMap(book -> book.code(suggestion.code()))
                        .filter(Code::isOffered)
                        .isPresent())
                .toList();
    }

    private List<ReviewItem> unreviewed(StudyReader reader, Map<TranscriptId, Transcript> transcripts)
            throws TaskException {
        CodingQuery query = new CodingQuery(Set.of(), Set.of(), Set.of(coder), Optional.of(false));
        List<Coding> codings;
        try (Stream<CodedPassage> passages = reader.passages(query)) {
            codings = passages.map(CodedPassage::coding).toList();
        }
        List<ReviewItem> items = new ArrayList<>();
        for (Coding coding : codings) {
            Transcript transcript = transcript(reader, coding.passage().transcript(), transcripts);
            items.add(new ReviewItem(
                    transcript,
                    transcript.turnAt(coding.passage().span().start()),
                    coding.passage(),
                    coding.code(),
                    coding.evidence(),
                    Optional.empty(),
                    Optional.of(coding.id())));
        }
        return items;
    }

    private static Transcript transcript(StudyReader reader, TranscriptId id, Map<TranscriptId, Transcript> transcripts)
            throws TaskException {
        Transcript known = transcripts.get(id);
        if (known == null) {
            known = reader.transcript(id).orElseThrow();
            transcripts.put(id, known);
        }
        return known;
    }

    /** Accepts an item: the coding is reviewed from then on. */
    public Edit accept(ReviewItem item) throws TaskException {
        return decide(item, Decision.Outcome.ACCEPTED, Optional.empty());
    }

    /**
     * Uses another code instead.
     *
     * @throws TaskException if there is no such code, or it is a category
     */
    public Edit correct(ReviewItem item, CodeId instead) throws TaskException {
        return decide(item, Decision.Outcome.CORRECTED, Optional.of(instead));
    }

    /** Rejects an item; a coding that was accepted in bulk is removed. */
    public Edit reject(ReviewItem item) throws TaskException {
        return decide(item, Decision.Outcome.REJECTED, Optional.empty());
    }

    /** Leaves a suggestion undecided for good; a coding accepted in bulk stays as it is and no edit is made. */
    public Optional<Edit> skip(ReviewItem item) throws TaskException {
        return item.suggestion().isEmpty()
                ? Optional.empty()
                : Optional.of(decide(item, Decision.Outcome.SKIPPED, Optional.empty()));
    }

    private Edit decide(ReviewItem item, Decision.Outcome outcome, Optional<CodeId> instead) throws TaskException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        CodeId code = instead.orElse(item.code());
        try (EditSession edit = study.store().edit(coder, label(outcome, item.code(), code), "")) {
            Codebook codebook =
                    edit.codebook().orElseThrow(() -> new TaskException(Message.of(CoreMessage.NO_CODEBOOK)));
            Optional<Coding> coded = coded(edit, item);
            boolean isNew =
                    outcome == Decision.Outcome.CORRECTED || outcome == Decision.Outcome.ACCEPTED && coded.isEmpty();
            requireCodable(codebook, code, isNew);
            Suggestion suggestion = coded.isEmpty()
                    ? stillOpen(edit, item.suggestion().orElseThrow())
                    : acceptedFrom(edit, coded.get());
            edit.put(new Decision(suggestion, coder, outcome, instead, true, now));
            if (outcome == Decision.Outcome.ACCEPTED && coded.isPresent()) {
                edit.put(coded.get().lookedAt());
            } else if (outcome == Decision.Outcome.ACCEPTED || outcome == Decision.Outcome.CORRECTED) {
                edit.put(Acceptance.coding(suggestion, code, coder, true, now));
            }
            if (outcome != Decision.Outcome.ACCEPTED && coded.isPresent()) {
                edit.remove(coded.get().id());
            }
            return edit.commit();
        }
    }

    private static String label(Decision.Outcome outcome, CodeId suggested, CodeId used) {
        return switch (outcome) {
            case ACCEPTED -> "Accept " + suggested;
            case CORRECTED -> "Correct " + suggested + " to " + used;
            case REJECTED -> "Reject " + suggested;
            case SKIPPED -> "Skip " + suggested;
        };
    }

    private static void requireCodable(Codebook codebook, CodeId code, boolean isNew) throws TaskException {
        Code found =
                codebook.code(code).orElseThrow(() -> new TaskException(Message.of(CoreMessage.UNKNOWN_CODE, code)));
        if (!found.codable()) {
            throw new TaskException(Message.of(CoreMessage.CATEGORY, code));
        }
        if (isNew && found.retired()) {
            throw new TaskException(Message.of(CoreMessage.RETIRED, code));
        }
    }

    private Suggestion stillOpen(EditSession edit, Suggestion suggestion) throws TaskException {
        return edit.openSuggestions(coder).stream()
                .filter(suggestion::equals)
                .findFirst()
                .orElseThrow(() -> new TaskException(Message.of(CoreMessage.SUGGESTION_GONE)));
    }

    /** The coding that was accepted in bulk, for an item that is one. */
    private static Optional<Coding> coded(EditSession edit, ReviewItem item) throws TaskException {
        if (item.coding().isEmpty()) {
            return Optional.empty();
        }
        Optional<Coding> coding = edit.coding(item.coding().get());
        if (coding.isEmpty()) {
            throw new TaskException(Message.of(CoreMessage.SUGGESTION_GONE));
        }
        return coding;
    }

    /** If the code was merged into another one since, what was suggested is known by its evidence. */
    private Suggestion acceptedFrom(EditSession edit, Coding coding) throws TaskException {
        List<Suggestion> made = edit.decisions(coder).stream()
                .map(Decision::suggestion)
                .filter(suggestion -> suggestion.passage().equals(coding.passage()))
                .toList();
        return made.stream()
                .filter(suggestion -> suggestion.code().equals(coding.code()))
                .findFirst()
                .or(() -> made.stream()
                        .filter(suggestion -> suggestion.evidence().equals(coding.evidence()))
                        .findFirst())
                .orElseThrow(() -> new TaskException(Message.of(CoreMessage.SUGGESTION_GONE)));
    }
}
