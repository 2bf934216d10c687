// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;
import java.util.UUID;

/** The identity of an edit in every copy of its study. */
public record EditId(UUID value) {

    public EditId {
        Objects.requireNonNull(value);
    }

    public static EditId random() {
        return new EditId(UUID.randomUUID());
    }

    public static EditId of(String text) {
        return new EditId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
