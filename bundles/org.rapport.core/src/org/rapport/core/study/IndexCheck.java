// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.search.DamagedIndexException;
import org.rapport.api.search.IndexContents;
import org.rapport.api.search.TurnsDigest;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/** Looks whether a study's index can be read, is at the last edit, and holds the turns of the study. */
final class IndexCheck {

    private final Study study;

    IndexCheck(Study study) {
        this.study = study;
    }

    /**
     * Looks.
     *
     * @param sound whether the study itself is; otherwise its texts are not read
     * @return an error if the index must be made anew, a note if it is behind
     */
    Optional<Problem> run(boolean sound, Progress progress) throws TaskException {
        Location place = Location.file(study.indexPath().toString());
        try {
            return find(sound, progress)
                    .map(message -> isNote(message) ? Problem.note(message, place) : Problem.error(message, place));
        } catch (DamagedIndexException e) {
            return Optional.of(Problem.error(Message.of(CoreMessage.CHECK_INDEX_DAMAGED), place));
        }
    }

    private static boolean isNote(Message message) {
        return !message.key().equals(CoreMessage.CHECK_INDEX_UNLIKE.key());
    }

    /** The index is read before the study, so that it is never ahead of it. */
    private Optional<Message> find(boolean sound, Progress progress) throws TaskException {
        IndexContents contents = study.index().contents();
        if (!sound) {
            return Optional.of(Message.of(CoreMessage.CHECK_INDEX_UNCOMPARED));
        }
        try (StudyReader reader = study.store().read()) {
            Optional<Set<TranscriptId>> touched = touched(contents, reader);
            if (touched.isEmpty()) {
                return reader.transcripts().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Message.of(CoreMessage.CHECK_INDEX_NONE));
            }
            int unlike = unlike(contents, touched.get(), reader, progress);
            if (unlike > 0) {
                return Optional.of(Message.of(CoreMessage.CHECK_INDEX_UNLIKE, unlike));
            }
            return touched.filter(some -> !some.isEmpty())
                    .map(some -> Message.of(CoreMessage.CHECK_INDEX_BEHIND, some.size()));
        }
    }

    /** What changed since the index was written; empty if it is no index of this study as it was. */
    private static Optional<Set<TranscriptId>> touched(IndexContents contents, StudyReader reader)
            throws TaskException {
        Optional<EditId> head = contents.head();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        return head.equals(reader.head().map(Edit::id))
                ? Optional.of(Set.of())
                : reader.transcriptsTouchedSince(head.get());
    }

    /** How many transcripts, of those that did not change since, are held otherwise, are missing, or are too many. */
    private static int unlike(IndexContents contents, Set<TranscriptId> touched, StudyReader reader, Progress progress)
            throws TaskException {
        List<TranscriptSummary> transcripts = reader.transcripts();
        Set<TranscriptId> others = new HashSet<>(contents.turns().keySet());
        others.removeAll(touched);
        progress.begin("Comparing the search index", transcripts.size());
        int unlike = 0;
        for (TranscriptSummary summary : transcripts) {
            progress.checkpoint();
            TranscriptId id = summary.id();
            others.remove(id);
            Optional<Sha256> held = Optional.ofNullable(contents.turns().get(id));
            if (!touched.contains(id) && !held.equals(due(reader.transcript(id).orElseThrow()))) {
                unlike++;
            }
            progress.advance(1);
        }
        return unlike + others.size();
    }

    /** A transcript without turns leaves nothing in an index. */
    private static Optional<Sha256> due(Transcript transcript) {
        return transcript.turns().isEmpty() ? Optional.empty() : Optional.of(TurnsDigest.of(transcript));
    }
}
