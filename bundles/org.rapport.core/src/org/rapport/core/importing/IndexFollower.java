// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.util.List;
import java.util.Optional;
import org.rapport.api.search.IndexUpdate;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.IndexKeeper;
import org.rapport.core.study.Study;
import org.rapport.model.study.EditId;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;

/**
 * Writes new transcripts into the index while they are at hand, so that they need not be read again. An index that cannot
 * follow is left alone: it is behind then, and catches up when it is next used.
 */
final class IndexFollower implements AutoCloseable {

    private Optional<IndexUpdate> update;
    private final Optional<EditId> from;

    private IndexFollower(Optional<IndexUpdate> update, Optional<EditId> from) {
        this.update = update;
        this.from = from;
    }

    static IndexFollower begin(Study study, Progress progress) throws TaskCancelledException {
        try {
            TranscriptIndex index = new IndexKeeper(study).catchUp(progress);
            Optional<EditId> head = index.head();
            return new IndexFollower(Optional.of(index.update()), head);
        } catch (TaskCancelledException e) {
            throw e;
        } catch (TaskException e) {
            return new IndexFollower(Optional.empty(), Optional.empty());
        }
    }

    /** Goes on only if the edit that begins follows the one that the index stands at. */
    void requireHead(Optional<EditId> head) {
        if (!head.equals(from)) {
            close();
        }
    }

    void put(Transcript transcript, List<Speaker> speakers) {
        follow(open -> open.put(transcript, speakers));
    }

    void commit(EditId head) {
        follow(open -> open.commit(head));
    }

    private void follow(Step step) {
        if (update.isPresent()) {
            try {
                step.on(update.get());
            } catch (TaskException e) {
                close();
            }
        }
    }

    @Override
    public void close() {
        Optional<IndexUpdate> closing = update;
        update = Optional.empty();
        if (closing.isPresent()) {
            try {
                closing.get().close();
            } catch (TaskException e) {
                // The index stays behind and is brought up to date, or rebuilt, when it is next used.
                return;
            }
        }
    }

    /** One step of following. */
    @FunctionalInterface
    private interface Step {
        void on(IndexUpdate update) throws TaskException;
    }
}
