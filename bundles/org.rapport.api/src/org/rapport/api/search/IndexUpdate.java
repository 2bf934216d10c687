// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.search;

import java.util.List;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/**
 * A change of an index, seen by searches when it is committed. Closing without commit takes everything back. For one
 * thread. Any method may throw a {@link DamagedIndexException}; the next update then begins with an empty index.
 */
public interface IndexUpdate extends AutoCloseable {

    /** Empties the index. */
    void clear() throws TaskException;

    /** Adds a transcript, or replaces it. Speakers that are not listed have no role. */
    void put(Transcript transcript, List<Speaker> speakers) throws TaskException;

    /**
     * Removes a transcript: no search finds it any more. Its words may stay in the index's files for a while; only
     * {@link #clear()} and commit delete them for certain.
     */
    void remove(TranscriptId transcript) throws TaskException;

    /** Makes the changes durable and visible, together with the edit that they bring the index to. */
    void commit(EditId head) throws TaskException;

    @Override
    void close() throws TaskException;
}
