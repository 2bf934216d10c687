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
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.DecisionEdit;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
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
        return apply(new DecisionEdit.Accept(subject(item), coder, now()));
    }

    /**
     * Uses another code instead.
     *
     * @throws TaskException if there is no such code, or it is a category
     */
    public Edit correct(ReviewItem item, CodeId instead) throws TaskException {
        return apply(new DecisionEdit.Correct(subject(item), instead, coder, now()));
    }

    /** Rejects an item; a coding that was accepted in bulk is removed. */
    public Edit reject(ReviewItem item) throws TaskException {
        return apply(new DecisionEdit.Reject(subject(item), coder, now()));
    }

    /** Leaves a suggestion undecided for good; a coding accepted in bulk stays as it is and no edit is made. */
    public Optional<Edit> skip(ReviewItem item) throws TaskException {
        return item.suggestion().isEmpty()
                ? Optional.empty()
                : Optional.of(apply(new DecisionEdit.Skip(item.suggestion().get(), coder, now())));
    }

    private static DecisionEdit.Subject subject(ReviewItem item) {
        return item.coding()
                .<DecisionEdit.Subject>map(coding -> new DecisionEdit.Unreviewed(coding, item.code()))
                .orElseGet(() -> new DecisionEdit.Open(item.suggestion().orElseThrow()));
    }

    private Edit apply(DecisionEdit edit) throws TaskException {
        return study.apply(coder, edit).orElseThrow();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
