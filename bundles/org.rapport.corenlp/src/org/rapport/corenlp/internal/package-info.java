// SPDX-License-Identifier: GPL-3.0-or-later
/** The annotator that is made of Stanford CoreNLP. */
package org.rapport.corenlp.internal;
