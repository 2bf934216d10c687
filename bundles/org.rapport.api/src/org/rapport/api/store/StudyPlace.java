// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.Objects;

/**
 * The kind of place where a study lies, as far as it matters for how it is kept and who can work on it at once.
 *
 * @param kind the kind of place
 * @param reason what tells so, for people: the kind of network disk, or the synchroniser; empty on a local disk
 */
public record StudyPlace(Kind kind, String reason) {

    public static final StudyPlace LOCAL = new StudyPlace(Kind.LOCAL, "");

    public StudyPlace {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
    }

    public boolean isLocal() {
        return kind == Kind.LOCAL;
    }

    /** Kinds of places. */
    public enum Kind {
        /** A disk of this computer: windows and commands side by side. */
        LOCAL,
        /** A disk of another computer: one writer at a time, and slower. */
        NETWORK,
        /** A folder that a program copies to other computers: one writer at a time, there and here. */
        SYNCHRONISED,
        /** A database server: a team at once. */
        SERVER
    }
}
