// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.task;

/** A kind of message: a key for translation, and the English words. Usually an enum of a bundle. */
public interface MessageTemplate {

    /** The key, unique in the product, e.g. {@code importers.emptyFile}. */
    String key();

    /** The English sentence, with {@code {0}}, {@code {1}} … for the arguments. */
    String pattern();
}
