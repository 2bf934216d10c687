// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;

/**
 * What a copy of a study has to tell another one.
 *
 * @param changes the records that were touched since the other copy knew all of this one
 * @param edits the edits that the other copy does not know, in order; without those that were taken back before it could
 *     know them
 * @param head the last edit made in this copy
 */
public record CopyNews(Map<RecordKey, CopyChange> changes, List<ForeignEdit> edits, Optional<EditId> head) {

    public CopyNews {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        edits = List.copyOf(edits);
        Objects.requireNonNull(head);
    }
}
