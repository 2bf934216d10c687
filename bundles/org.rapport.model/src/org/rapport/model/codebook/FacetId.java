// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.codebook;

/**
 * The identity of a facet.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or digit
 */
public record FacetId(String value) implements Comparable<FacetId> {

    public FacetId {
        if (!value.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]{0,63}")) {
            throw new IllegalArgumentException("not a facet id");
        }
    }

    @Override
    public int compareTo(FacetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
