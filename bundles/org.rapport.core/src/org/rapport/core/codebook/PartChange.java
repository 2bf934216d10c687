// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

import java.util.List;
import java.util.Objects;

/**
 * What happened to a facet or a group.
 *
 * @param change what happened
 * @param id its identity among its kind
 * @param label its name as it is, or, if it is gone, as it was
 * @param fields the fields that differ; all that are not empty if it is new or gone
 */
public record PartChange(Change change, String id, String label, List<FieldChange> fields) {

    public PartChange {
        Objects.requireNonNull(change);
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        fields = List.copyOf(fields);
    }
}
