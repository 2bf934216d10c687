// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.Set;
import org.rapport.model.study.RecordKey;

/**
 * Records that can only be had together: what one copy says of one of them does not go with what the other says of
 * another.
 *
 * @param root the record that the others stand on
 * @param members all of them
 */
record Knot(RecordKey root, Set<RecordKey> members) {

    Knot {
        members = Set.copyOf(members);
    }
}
