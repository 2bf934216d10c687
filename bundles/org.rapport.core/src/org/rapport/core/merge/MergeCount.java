// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import org.rapport.model.study.RecordKey;

/**
 * How many records of a kind a merge brings.
 *
 * @param kind the kind
 * @param coder whose they are; empty where records are nobody's
 * @param added how many come
 * @param changed how many become otherwise
 * @param removed how many go
 */
public record MergeCount(RecordKey.Kind kind, String coder, int added, int changed, int removed) {

    /** All records that are told of. */
    public int all() {
        return added + changed + removed;
    }
}
