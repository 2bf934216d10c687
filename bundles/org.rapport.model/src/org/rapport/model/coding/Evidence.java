// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.coding;

import java.util.Objects;
import org.rapport.model.text.Span;

/**
 * Why a suggestion was made: the rule that matched, and where.
 *
 * @param rule the rule in readable form, e.g. {@code lemma: trust}
 * @param words UTF-16 offsets of the words that matched, in the transcript's text
 */
public record Evidence(String rule, Span words) {

    public Evidence {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(words);
    }
}
