// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;

/**
 * What became of one record in a copy of a study since an edit.
 *
 * @param key the record
 * @param base how it stood then; empty if it was not there
 * @param now how it stands; empty if it is not there
 * @param authors the edits that last said something of it since, by field; under {@link #WHOLE} the edit that added or
 *     removed it. A value that a merge took over as it was has the author it had in the copy that it came from; what a
 *     merge settled has the merge. Of what was taken back nothing is told
 */
public record CopyChange(
        RecordKey key, Optional<RecordValues> base, Optional<RecordValues> now, Map<String, EditId> authors) {

    /** Stands for the record itself among its fields. */
    public static final String WHOLE = "";

    public CopyChange {
        Objects.requireNonNull(key);
        Objects.requireNonNull(base);
        Objects.requireNonNull(now);
        authors = Map.copyOf(authors);
    }

    /** The edit that last said something of the field; empty if none did since. */
    public Optional<EditId> author(String field) {
        return Optional.ofNullable(authors.getOrDefault(field, authors.get(WHOLE)));
    }
}
