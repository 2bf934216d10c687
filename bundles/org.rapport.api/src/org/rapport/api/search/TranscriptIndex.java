// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.search;

import java.util.Optional;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;

/** The full-text index of one study: a document for each turn. Safe for use by several threads. */
public interface TranscriptIndex extends AutoCloseable {

    /**
     * The last edit of the study that the index contains, read anew each time, since other processes change the index
     * too. Empty for a new, emptied or damaged index and for one of another version.
     */
    Optional<EditId> head();

    /**
     * Begins to change the index and takes its lock until the update is closed; waits a few seconds for another process.
     * What another process committed meanwhile is in it: ask for {@link #head()} again before deciding what to add. A
     * damaged index, or one of another version, is emptied.
     *
     * @throws TaskException if another process holds the lock, or the disk refuses
     */
    IndexUpdate update() throws TaskException;

    /**
     * Finds turns, as of {@link #head()}: nothing where that is empty.
     *
     * @throws DamagedIndexException if files turn out to be damaged; from then on {@link #head()} is empty, so bring
     *     the index up to date and search again
     * @throws TaskException if the query cannot be understood; the message says where and why; or if the disk refuses
     */
    SearchResult search(SearchQuery query) throws TaskException;

    /**
     * Reads the whole index through, compares the checksums of its files, and tells which turns it holds. Takes time as
     * long as the index is.
     *
     * @throws DamagedIndexException if files are damaged; from then on {@link #head()} is empty
     * @throws TaskException if the disk refuses
     */
    IndexContents contents() throws TaskException;

    @Override
    void close() throws TaskException;
}
