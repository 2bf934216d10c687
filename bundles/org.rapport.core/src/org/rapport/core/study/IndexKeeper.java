// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.api.search.IndexUpdate;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.TranscriptId;

/** Brings a study's index up to its last edit; does nothing where it is there already. */
public final class IndexKeeper {

    private final Study study;

    public IndexKeeper(Study study) {
        this.study = study;
    }

    /**
     * Brings the index to the study's last edit, from where it stands or, where that is unknown, from nothing.
     *
     * @return the index, up to date at the moment of the call
     */
    public TranscriptIndex catchUp(Progress progress) throws TaskException {
        TranscriptIndex index = study.index();
        if (isBehind(index)) {
            bring(index, progress);
        }
        return index;
    }

    private boolean isBehind(TranscriptIndex index) throws TaskException {
        try (StudyReader reader = study.store().read()) {
            Optional<EditId> head = reader.head().map(Edit::id);
            return head.isPresent() && !head.equals(index.head());
        }
    }

    /** The study is read after the index's lock is taken, so that it is never older than what another process wrote. */
    private void bring(TranscriptIndex index, Progress progress) throws TaskException {
        try (IndexUpdate update = index.update();
                StudyReader reader = study.store().read()) {
            EditId head = reader.head().orElseThrow().id();
            Map<TranscriptId, TranscriptSummary> present =
                    reader.transcripts().stream().collect(Collectors.toMap(TranscriptSummary::id, Function.identity()));
            Set<TranscriptId> touched = touched(index, reader, present.keySet(), update);
            progress.begin("Bringing the search index up to date", touched.size());
            for (TranscriptId id : touched) {
                progress.checkpoint();
                refresh(id, Optional.ofNullable(present.get(id)), reader, update);
                progress.advance(1);
            }
            update.commit(head);
        }
    }

    /** Where everything may have changed, words may have been erased, which must not stay in the cache either. */
    private Set<TranscriptId> touched(
            TranscriptIndex index, StudyReader reader, Set<TranscriptId> present, IndexUpdate update)
            throws TaskException {
        Optional<EditId> from = index.head();
        Optional<Set<TranscriptId>> known =
                from.isPresent() ? reader.transcriptsTouchedSince(from.get()) : Optional.empty();
        if (known.isEmpty()) {
            update.clear();
            if (from.isPresent()) {
                new StudyCache(study).forgetTexts();
            }
        }
        return known.orElse(present);
    }

    /** Makes the index anew from nothing. */
    void renew(Progress progress) throws TaskException {
        TranscriptIndex index = study.index();
        try (IndexUpdate update = index.update();
                StudyReader reader = study.store().read()) {
            update.clear();
            for (TranscriptSummary summary : reader.transcripts()) {
                progress.checkpoint();
                refresh(summary.id(), Optional.of(summary), reader, update);
            }
            Optional<Edit> head = reader.head();
            if (head.isPresent()) {
                update.commit(head.get().id());
            }
        }
    }

    private static void refresh(
            TranscriptId id, Optional<TranscriptSummary> summary, StudyReader reader, IndexUpdate update)
            throws TaskException {
        if (summary.isEmpty()) {
            update.remove(id);
        } else {
            update.put(
                    reader.transcript(id).orElseThrow(),
                    List.copyOf(summary.get().speakers()));
        }
    }
}
