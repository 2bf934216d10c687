// SPDX-License-Identifier: GPL-3.0-or-later
/** Text into sentences, tokens, tags, lemmas and dependencies, with the parts of Stanford CoreNLP. */
package org.rapport.corenlp.internal.analysis;
