// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.query;

import java.util.List;

/** What a turn must hold to match: a tree with phrases at its ends. */
public sealed interface Expression {

    /**
     * Words in this order.
     *
     * @param words at least one; a single word is a phrase of one
     * @param gap how far its words may be moved to match, counted in places; 0 if they must follow one another
     */
    record Phrase(List<Word> words, int gap) implements Expression {

        public Phrase {
            words = List.copyOf(words);
            if (words.isEmpty() || gap < 0) {
                throw new IllegalArgumentException("a phrase of at least one word");
            }
        }
    }

    /** All of these. */
    record All(List<Expression> parts) implements Expression {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these. */
    record Any(List<Expression> parts) implements Expression {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Not this. */
    record Not(Expression part) implements Expression {}
}
