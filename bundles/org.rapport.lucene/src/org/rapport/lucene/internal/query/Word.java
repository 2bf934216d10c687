// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.query;

/**
 * One word to look for.
 *
 * @param text as the analyzer writes it: lower case, straight apostrophes
 * @param form which words of the index it stands for
 */
public record Word(String text, Form form) {

    /** Which words of the index a word stands for. */
    public enum Form {
        /** The word and its inflections, where the language of the transcript has rules for them. */
        INFLECTED,
        /** The word as it stands, without regard to case. */
        EXACT,
        /** All words that begin so. */
        PREFIX,
        /** All words that differ from it in one letter, or in two if it is long. */
        SIMILAR
    }
}
