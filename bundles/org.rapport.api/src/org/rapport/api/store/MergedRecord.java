// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;

/**
 * How a merge leaves a record, and who says so.
 *
 * @param key the record
 * @param values how it shall stand; empty to remove it
 * @param authors the edits of the other copy whose values are taken over as they were, by field, as in
 *     {@link CopyChange#authors}
 * @param settled the fields, or {@link CopyChange#WHOLE}, about which the merge itself decided; the record counts as
 *     touched by it even if it stays as it was
 */
public record MergedRecord(
        RecordKey key, Optional<RecordValues> values, Map<String, EditId> authors, Set<String> settled) {

    public MergedRecord {
        Objects.requireNonNull(key);
        Objects.requireNonNull(values);
        authors = Map.copyOf(authors);
        settled = Set.copyOf(settled);
    }
}
