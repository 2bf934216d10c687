// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.List;
import java.util.stream.Stream;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/** A transcript and all that stands on its passages, whoever made it. */
record Material(
        Transcript transcript,
        List<Speaker> speakers,
        List<Coding> codings,
        List<Suggestion> suggestions,
        List<Decision> decisions,
        List<Memo> memos) {

    static Material of(StudyReader reader, TranscriptId id) throws TaskException {
        Transcript transcript = reader.transcript(id)
                .orElseThrow(() -> new TaskException(Message.of(CoreMessage.UNKNOWN_TRANSCRIPT, id)));
        List<Speaker> speakers = reader.transcripts().stream()
                .filter(summary -> summary.id().equals(id))
                .map(TranscriptSummary::speakers)
                .findFirst()
                .orElse(List.of());
        try (Stream<CodedPassage> passages = reader.passages(CodingQuery.ALL.in(id))) {
            return new Material(
                    transcript,
                    speakers,
                    passages.map(CodedPassage::coding).toList(),
                    reader.suggestions(id),
                    reader.decisions(id),
                    reader.memos().stream().filter(memo -> isOn(memo, id)).toList());
        }
    }

    private static boolean isOn(Memo memo, TranscriptId id) {
        return memo.subject() instanceof MemoSubject.OfPassage on
                && on.passage().transcript().equals(id);
    }
}
