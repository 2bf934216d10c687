// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

/** One of the two copies that a merge compares. */
public enum Side {
    /** The study that is merged into. */
    OURS,
    /** The copy that is merged. */
    THEIRS;

    public Side other() {
        return this == OURS ? THEIRS : OURS;
    }
}
