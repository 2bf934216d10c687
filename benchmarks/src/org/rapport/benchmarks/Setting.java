// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.nio.file.Path;

/**
 * How much is to be done.
 *
 * @param small small sizes, to see that all works; its figures say little
 * @param checkout the folder of the checkout
 * @param work an empty folder for files that are thrown away
 */
record Setting(boolean small, Path checkout, Path work) {

    /** How often each side is measured. */
    int rounds() {
        return small ? 1 : 5;
    }

    /** The one number or the other. */
    int size(int full, int little) {
        return small ? little : full;
    }
}
