// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Map;
import java.util.Objects;

/**
 * What an edit did to one record. The fields have the names and forms that docs/study-file.md documents; positions count
 * code points; those that are empty are left out. A passage has the field {@code words} besides, where its text is known.
 *
 * @param key the record
 * @param before its fields before; empty if it was not there
 * @param after its fields after; empty if the edit removed it
 */
public record RecordChange(RecordKey key, Map<String, String> before, Map<String, String> after) {

    public RecordChange {
        Objects.requireNonNull(key);
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
