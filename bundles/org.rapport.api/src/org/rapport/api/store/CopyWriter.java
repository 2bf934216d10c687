// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.List;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.TranscriptText;

/** What a merge does in its edit, besides reading. Whoever uses it sees that nothing refers to what is not there. */
public interface CopyWriter extends CopyReader {

    /** Keeps a text under its digest, unless it is there. */
    void keep(TranscriptText text) throws TaskException;

    /** Keeps a source under its digest, unless it is there. */
    void keep(Source source) throws TaskException;

    /** Keeps the digest alone of a source that the other copy has no more, since words in it were erased. */
    void keepErased(Sha256 source) throws TaskException;

    /** Makes a record stand as the merge leaves it; its text and source must be kept. */
    void put(MergedRecord record) throws TaskException;

    /**
     * Joins another copy: tells its edits in the history, through this edit. The edit is then written even if it changes
     * no record.
     *
     * @param head the last edit made in the other copy
     * @param edits edits that this copy does not know
     */
    void join(EditId head, List<ForeignEdit> edits) throws TaskException;
}
