// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.util.Objects;

/** Holds both sides of a comparison to the same work. */
final class Same {

    private Same() {}

    /** Stops everything if the two differ. */
    static <T> T check(String what, T expected, T found) {
        if (!Objects.equals(expected, found)) {
            throw new IllegalStateException(what + ": expected " + expected + ", found " + found);
        }
        return found;
    }
}
