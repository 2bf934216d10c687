// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

/** How the lines of one turn are put together. */
public enum Joining {
    /** Each line is a paragraph. */
    PARAGRAPHS("\n"),
    /** The lines run on, as captions do. */
    CAPTIONS(" ");

    private final String separator;

    Joining(String separator) {
        this.separator = separator;
    }

    String separator() {
        return separator;
    }
}
