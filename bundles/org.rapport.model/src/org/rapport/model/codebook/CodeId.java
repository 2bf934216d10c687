// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.codebook;

/**
 * The identity of a code in its codebook, kept when its label changes.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or digit, e.g. {@code IN-FRQ}
 */
public record CodeId(String value) implements Comparable<CodeId> {

    public CodeId {
        if (!value.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]{0,63}")) {
            throw new IllegalArgumentException("not a code id");
        }
    }

    @Override
    public int compareTo(CodeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
