// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.importing;

import java.util.Objects;
import java.util.Optional;

/**
 * Which columns of a table of turns hold what, as far as a person said it. It concerns files that are tables (.csv, .tsv,
 * .xlsx); the tables in documents are always guessed. Columns count from 1.
 */
public sealed interface ColumnChoice {

    /** Nothing was said: only a table whose header row names its columns is read. */
    ColumnChoice UNSAID = new Unsaid();

    /** The guess is right. */
    ColumnChoice AS_GUESSED = new AsGuessed();

    /** Nothing was said. */
    record Unsaid() implements ColumnChoice {}

    /** A person confirms the guess. */
    record AsGuessed() implements ColumnChoice {}

    /**
     * A person named the columns.
     *
     * @param words what was said
     * @param speaker who said it
     * @param start when it began
     * @param end when it ended
     */
    record Named(int words, Optional<Integer> speaker, Optional<Integer> start, Optional<Integer> end)
            implements ColumnChoice {

        public Named {
            Objects.requireNonNull(speaker);
            Objects.requireNonNull(start);
            Objects.requireNonNull(end);
            if (words < 1) {
                throw new IllegalArgumentException("columns count from 1, not " + words);
            }
        }
    }
}
