// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.query;

/**
 * A piece of a query as it was written.
 *
 * @param kind what it is
 * @param at the offset of its first character
 * @param text the characters: of a quoted piece those between the marks
 * @param exact whether a {@code =} stands before a quoted piece
 * @param tail what stands directly behind a quoted piece, such as {@code ~2}; empty otherwise
 */
record Token(Kind kind, int at, String text, boolean exact, String tail) {

    static Token of(Kind kind, int at, String text) {
        return new Token(kind, at, text, false, "");
    }

    /** What a piece of a query is. */
    enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        PLAIN,
        QUOTED
    }
}
