// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.query;

import java.util.List;

/** Cuts a text into words in the way in which the turns were cut when they were indexed. */
@FunctionalInterface
public interface WordSplitter {

    /** The words in order; empty if the text holds signs only. */
    List<String> words(String text);
}
