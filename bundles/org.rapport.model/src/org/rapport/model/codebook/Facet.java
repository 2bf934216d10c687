// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A property that a coding may carry beside its code, such as valence; it replaces families of twin codes.
 *
 * @param id its identity
 * @param label its name
 * @param question what the coder asks of the passage; may be empty
 * @param appliesTo the codes (with all below them) whose codings carry it; empty means all
 * @param values what it may say, in order
 * @param defaultValue the value when the coder says nothing; empty if there is none
 * @param why the reason for having it; may be empty
 */
public record Facet(
        FacetId id,
        String label,
        String question,
        List<CodeId> appliesTo,
        List<Value> values,
        Optional<String> defaultValue,
        String why) {

    public Facet {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(question);
        Objects.requireNonNull(defaultValue);
        Objects.requireNonNull(why);
        appliesTo = List.copyOf(appliesTo);
        values = List.copyOf(values);
    }

    /** One thing a facet may say, and what it means (may be empty). */
    public record Value(String value, String meaning) {

        public Value {
            Objects.requireNonNull(value);
            Objects.requireNonNull(meaning);
        }
    }
}
