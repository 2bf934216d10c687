// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Skips a test where something is not installed, and fails instead where RAPPORT_REQUIRE_ALL says that all must run. */
final class Required {

    private Required() {}

    static void that(boolean there, String what) {
        if ("true".equals(System.getenv("RAPPORT_REQUIRE_ALL"))) {
            Assertions.assertTrue(there, what);
        }
        Assumptions.assumeTrue(there, what);
    }
}
