// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.coding;

import java.util.Objects;
import java.util.UUID;

/** The identity of a coding in every copy of its study. */
public record CodingId(UUID value) {

    public CodingId {
        Objects.requireNonNull(value);
    }

    public static CodingId random() {
        return new CodingId(UUID.randomUUID());
    }

    public static CodingId of(String text) {
        return new CodingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
