// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.List;
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

    /** The edits made in this copy, in order; a copy of a file begins with those of the file. */
    List<EditId> ownEdits() throws TaskException;

    /** The edits that this copy knows: its own, and those of other copies that came by a merge that is not taken back. */
    Set<EditId> lineage() throws TaskException;

    /**
     * The records that edits of this copy touched after that one and that were not taken back since.
     *
     * @param edit an edit made in this copy; empty for the beginning
     */
    Map<RecordKey, RecordChange> changesSince(Optional<EditId> edit) throws TaskException;

    /** How the record stands; empty if it is not there. */
    Optional<RecordValues> record(RecordKey key) throws TaskException;

    /** All records of a kind. */
    Map<RecordKey, RecordValues> records(RecordKey.Kind kind) throws TaskException;

    /** Whether the record, or the text or source that it names, was erased here and must not come back. */
    boolean isErased(RecordKey key, Optional<RecordValues> values) throws TaskException;

    /** An edit of the history, of this copy or of another. */
    Optional<Edit> edit(EditId id) throws TaskException;

    /** The edits of the lineage but for those, in order, as another copy may tell of them. */
    List<ForeignEdit> editsBesides(Set<EditId> known) throws TaskException;

    Optional<TranscriptText> text(Sha256 hash) throws TaskException;

    Optional<Source> source(Sha256 hash) throws TaskException;
}
