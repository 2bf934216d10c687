// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.coding;

/**
 * A person (or a person's pseudonym) who codes.
 *
 * @param name 1 to 100 characters, no line breaks, no blanks at the ends
 */
public record Coder(String name) implements Comparable<Coder> {

    public Coder {
        if (name.isBlank() || name.length() > 100 || !name.equals(name.strip()) || name.matches("(?s).*\\p{Cntrl}.*")) {
            throw new IllegalArgumentException("not a coder's name");
        }
    }

    @Override
    public int compareTo(Coder other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
