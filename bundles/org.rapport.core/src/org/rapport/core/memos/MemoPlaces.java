// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.memos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.PlacedMemo;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/** Joins memos with what they are about. */
public final class MemoPlaces {

    private final StudyReader study;
    private final Map<TranscriptId, Transcript> transcripts = new HashMap<>();

    public MemoPlaces(StudyReader study) {
        this.study = study;
    }

    /** All memos of the study, in the order in which they were written. */
    public List<PlacedMemo> all() throws TaskException {
        List<PlacedMemo> placed = new ArrayList<>();
        for (Memo memo : study.memos()) {
            placed.add(of(memo));
        }
        return placed;
    }

    public PlacedMemo of(Memo memo) throws TaskException {
        if (memo.subject() instanceof MemoSubject.OfPassage on) {
            return of(memo, on.passage());
        }
        Optional<String> title = memo.subject() instanceof MemoSubject.OfTranscript on
                ? Optional.of(transcript(on.transcript()).title())
                : Optional.empty();
        return new PlacedMemo(memo, title, Optional.empty(), Optional.empty(), "");
    }

    private PlacedMemo of(Memo memo, Passage passage) throws TaskException {
        Transcript transcript = transcript(passage.transcript());
        return new PlacedMemo(
                memo,
                Optional.of(transcript.title()),
                transcript.turnAt(passage.span().start()),
                Optional.of(transcript.text().codePoints().fromUtf16(passage.span())),
                transcript.text().slice(passage.span()));
    }

    private Transcript transcript(TranscriptId id) throws TaskException {
        Transcript known = transcripts.get(id);
        if (known == null) {
            known = study.transcript(id).orElseThrow();
            transcripts.put(id, known);
        }
        return known;
    }
}
