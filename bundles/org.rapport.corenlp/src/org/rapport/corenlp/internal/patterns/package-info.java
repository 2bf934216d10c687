// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Indicators of a codebook as compiled patterns.
 *
 * <p>A codebook is a file that somebody sent: its patterns are read as hostile. Before CoreNLP sees one, it is read here
 * ({@link org.rapport.corenlp.internal.patterns.TokensSyntax},
 * {@link org.rapport.corenlp.internal.patterns.DependencySyntax}) by a grammar that knows only words, lemmas and tags:
 * CoreNLP's expressions can load classes and call methods. The same reading counts in how many ways a pattern can be
 * tried at one place and refuses one with too many, for CoreNLP's matchers and Java's regular expressions can take
 * exponential time.
 */
package org.rapport.corenlp.internal.patterns;
