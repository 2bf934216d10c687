// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.search;

import java.util.Optional;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;

/** The full-text index of one study: a document for each turn. Safe for use by several threads. */
public interface TranscriptIndex extends AutoCloseable {

    /** The last edit of the study that the index contains; empty for a new or emptied index. */
    Optional<EditId> head();

    /**
     * Begins to change the index and takes its lock until the update is closed; waits a few seconds for another process.
     *
     * @throws TaskException if another process holds the lock, or the disk refuses
     */
    IndexUpdate update() throws TaskException;

    /**
     * Finds turns, as of {@link #head()}.
     *
     * @throws TaskException if the query cannot be understood; the message says where and why
     */
    SearchResult search(SearchQuery query) throws TaskException;

    @Override
    void close() throws TaskException;
}
