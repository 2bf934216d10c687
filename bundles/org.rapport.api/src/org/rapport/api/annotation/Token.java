// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.annotation;

import java.util.Objects;
import org.rapport.model.text.Span;

/**
 * One token of a sentence.
 *
 * @param span UTF-16 offsets into the transcript's text
 * @param word the token as the annotator writes it
 * @param lemma the dictionary form
 * @param tag the part of speech (Penn Treebank)
 * @param governor the index in the sentence of the token it depends on; -1 for the root, or where nothing was parsed
 * @param relation the kind of dependency (basic Universal Dependencies); empty where nothing was parsed
 */
public record Token(Span span, String word, String lemma, String tag, int governor, String relation) {

    public Token {
        Objects.requireNonNull(span);
        Objects.requireNonNull(word);
        Objects.requireNonNull(lemma);
        Objects.requireNonNull(tag);
        Objects.requireNonNull(relation);
    }
}
