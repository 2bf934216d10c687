// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.coding;

/** How a coding came to be. */
public enum Origin {
    /** A person marked the passage and chose the code. */
    MANUAL,
    /** A person made the code from the passage's own words. */
    IN_VIVO,
    /** The hits of a search were coded together. */
    SEARCH,
    /** A rule of the codebook suggested it. */
    RULE,
    /** A suggester that learned from people's decisions suggested it. */
    LEARNED
}
