// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lets only the first alternative of an {@code mc:AlternateContent} be read (ECMA-376, part 3, section 9). */
final class Alternatives {

    /** For each open element, whether an alternative was read already. */
    private final Deque<Boolean> taken = new ArrayDeque<>();

    void open() {
        taken.push(false);
    }

    void close() {
        taken.poll();
    }

    /** Whether the alternative that begins is to be read. */
    boolean take() {
        boolean first = taken.isEmpty() || !taken.pop();
        taken.push(true);
        return first;
    }
}
