// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.Objects;

/**
 * What the format itself says about who speaks.
 *
 * @param kind how much it says
 * @param name the speaker of {@link Kind#NAMED}; otherwise empty
 */
public record Voice(Kind kind, String name) {

    /** Nothing: a label in the words may tell, else the one before goes on. */
    public static final Voice OPEN = new Voice(Kind.OPEN, "");

    /** Another one speaks, whom a label in the words may name. */
    public static final Voice OTHER = new Voice(Kind.OTHER, "");

    /** The one before goes on. */
    public static final Voice SAME = new Voice(Kind.SAME, "");

    public Voice {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
    }

    /** The one with this name speaks; nobody is named where it is blank. */
    public static Voice named(String name) {
        String stripped = name.strip();
        return stripped.isEmpty() ? OPEN : new Voice(Kind.NAMED, stripped);
    }

    /** How much the format says. */
    public enum Kind {
        OPEN,
        OTHER,
        SAME,
        NAMED
    }
}
