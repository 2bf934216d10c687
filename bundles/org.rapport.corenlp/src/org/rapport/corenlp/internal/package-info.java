// SPDX-License-Identifier: GPL-3.0-or-later
/** Sentences, lemmas, tags and token patterns, with Stanford CoreNLP. */
package org.rapport.corenlp.internal;
