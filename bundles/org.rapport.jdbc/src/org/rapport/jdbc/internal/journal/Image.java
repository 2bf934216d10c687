// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import java.util.Map;
import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;

/**
 * What an edit did to one record. An edit that touches a record twice has two images of it, in order.
 *
 * @param table the kind of record
 * @param id the record's id
 * @param before how it stood
 * @param after how the edit left it
 * @param from for a merge: the edits that said so, by field, those of other copies or the merge itself; a field named ""
 *     stands for the record itself and for all fields that are not named
 */
public record Image(RecordTable table, String id, RecordState before, RecordState after, Map<String, String> from) {

    /** An image whose edit says all of it itself. */
    public Image(RecordTable table, String id, RecordState before, RecordState after) {
        this(table, id, before, after, Map.of());
    }

    public Image {
        from = Map.copyOf(from);
    }
}
