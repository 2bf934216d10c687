// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.List;
import java.util.Objects;

/**
 * Something about which both copies say something of their own, so that a person must choose.
 *
 * @param id names it: the same for both copies, and in the next attempt
 * @param what what it is about, in people's words
 * @param ours how it is here
 * @param theirs how it is in the other copy
 */
public record MergeConflict(String id, String what, Version ours, Version theirs) {

    public MergeConflict {
        Objects.requireNonNull(id);
        Objects.requireNonNull(what);
        Objects.requireNonNull(ours);
        Objects.requireNonNull(theirs);
    }

    /**
     * What one side says.
     *
     * @param says each difference in a few words; participants' words may be among them
     * @param by who said so last and when; empty if that is not known
     */
    public record Version(List<String> says, String by) {

        public Version {
            says = List.copyOf(says);
            Objects.requireNonNull(by);
        }

        @Override
        public String toString() {
            return String.join("; ", says) + (by.isEmpty() ? "" : " (" + by + ")");
        }
    }
}
