// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.List;
import java.util.Objects;
import org.rapport.model.study.Edit;
import org.rapport.model.study.RecordKey;

/**
 * An edit of another copy, as the history tells it: without its images.
 *
 * @param edit the edit
 * @param touches what it touched
 */
public record ForeignEdit(Edit edit, List<Touch> touches) {

    public ForeignEdit {
        Objects.requireNonNull(edit);
        touches = List.copyOf(touches);
    }

    /**
     * How many records of a kind an edit touched that concern one transcript, code, case or attribute, or the codebook.
     *
     * @param kind the kind of records
     * @param about the kind of what they concern
     * @param id what they concern
     * @param records how many
     */
    public record Touch(RecordKey.Kind kind, RecordKey.Kind about, String id, int records) {

        public Touch {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(about);
            Objects.requireNonNull(id);
        }
    }
}
