// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Indicators of a codebook as compiled patterns.
 *
 * <p>A codebook is a file that somebody sent: its patterns are read as hostile. TokensRegex and Semgrex are languages
 * of Stanford CoreNLP; here are readers for the part of them that speaks of words, lemmas, tags and dependencies
 * ({@link org.rapport.corenlp.internal.patterns.TokensSyntax}, {@link
 * org.rapport.corenlp.internal.patterns.DependencySyntax}) and matchers whose time is bounded. CoreNLP's own are not
 * used: their expressions can load classes and call methods, and some short patterns keep them busy for ever or
 * overflow the stack. Tests compare the matches with CoreNLP's on random patterns. Regular expressions inside patterns
 * are Java's, as far as the ways in which they can match are few ({@link
 * org.rapport.corenlp.internal.patterns.RegexSyntax}).
 */
package org.rapport.corenlp.internal.patterns;
