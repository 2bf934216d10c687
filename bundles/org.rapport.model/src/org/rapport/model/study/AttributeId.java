// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;
import java.util.UUID;

/** The identity of an attribute in every copy of its study. */
public record AttributeId(UUID value) {

    public AttributeId {
        Objects.requireNonNull(value);
    }

    public static AttributeId random() {
        return new AttributeId(UUID.randomUUID());
    }

    public static AttributeId of(String text) {
        return new AttributeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
