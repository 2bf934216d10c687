// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

/** What happened to a part of a codebook. */
public enum Change {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** It is there in both, and differs. */
    CHANGED
}
