// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.TranscriptText;

/** What a merge asks of a copy of a study. For one thread, as long as the reader or edit that it comes from is open. */
public interface CopyReader {

    /** The edits that this copy knows: its own, and those of other copies that came by a merge that is not taken back. */
    Set<EditId> lineage() throws TaskException;

    /** What this copy has to tell another one that knows these edits. */
    CopyNews newsFor(Set<EditId> known) throws TaskException;

    /** How the record stands; empty if it is not there. */
    Optional<RecordValues> record(RecordKey key) throws TaskException;

    /** All records of a kind. */
    Map<RecordKey, RecordValues> records(RecordKey.Kind kind) throws TaskException;

    /** Whether the record, or the text or source that it names, was erased here and must not come back. */
    boolean isErased(RecordKey key, Optional<RecordValues> values) throws TaskException;

    /** An edit of the history, of this copy or of another. */
    Optional<Edit> edit(EditId id) throws TaskException;

    Optional<TranscriptText> text(Sha256 hash) throws TaskException;

    Optional<Source> source(Sha256 hash) throws TaskException;
}
