// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.annotation;

import java.util.List;
import org.rapport.model.text.Span;

/** A compiled indicator. Safe for use by several threads. */
@FunctionalInterface
public interface SentencePattern {

    /**
     * Where the pattern matches, each match as the span from its first to its last token, in UTF-16 offsets of the
     * transcript's text, in order; empty if nowhere, and for a pattern over dependencies in a sentence without any.
     */
    List<Span> find(Sentence sentence);
}
