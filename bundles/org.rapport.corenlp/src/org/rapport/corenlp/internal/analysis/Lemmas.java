// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.analysis;

import edu.stanford.nlp.process.Morphology;
import java.util.HashMap;
import java.util.Map;

/**
 * Dictionary forms of English words, by CoreNLP's finite-state morphology (after Minnen, Carroll and Pearce 2001,
 * Natural Language Engineering 7(3):207–223). Remembers what it was asked; for one thread.
 */
final class Lemmas {

    private final Morphology morphology = new Morphology();
    private final Map<String, String> known = new HashMap<>();

    /** The lemma of a word with a Penn Treebank tag, e.g. {@code be} for {@code were}. */
    String of(String word, String tag) {
        return known.computeIfAbsent(tag + ' ' + word, key -> morphology.lemma(word, tag));
    }
}
