// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.team;

import java.util.Locale;

/** What a member of a team may do. */
public enum TeamRole {
    /** Everything: transcripts, cases, the codebook, suggestions, who takes part; and codings under every name. */
    LEAD,
    /** Codings, memos and decisions under one name. */
    CODER,
    /** Nothing but look. */
    VIEWER;

    /** As it is written in the study and on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static TeamRole of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
