// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.analysis;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/**
 * Silences CoreNLP's own log, which would write to the terminal, and participants' words with it. Whoever touches a
 * part of CoreNLP that may speak calls {@link #silence} first.
 */
public final class QuietLog {

    private QuietLog() {}

    /** Takes all handlers from CoreNLP's log, once in the life of the program. */
    public static void silence() {
        Once.DONE.hashCode();
    }

    /** Initialised by the first who asks, under the class's lock. */
    private static final class Once {

        static final Object DONE = clear();

        private static Object clear() {
            RedwoodConfiguration.current().clear().apply();
            return new Object();
        }
    }
}
