// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.Optional;

/** Says how a conflict is settled. */
@FunctionalInterface
public interface Settling {

    /** Settles nothing. */
    Settling NOTHING = conflict -> Optional.empty();

    /** The side to take; empty to leave the conflict open. */
    Optional<Side> side(String conflict);

    /** Takes the same side in every conflict. */
    static Settling all(Side side) {
        return conflict -> Optional.of(side);
    }
}
