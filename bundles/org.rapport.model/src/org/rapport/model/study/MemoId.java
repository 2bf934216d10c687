// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;
import java.util.UUID;

/** The identity of a memo in every copy of its study. */
public record MemoId(UUID value) {

    public MemoId {
        Objects.requireNonNull(value);
    }

    public static MemoId random() {
        return new MemoId(UUID.randomUUID());
    }

    public static MemoId of(String text) {
        return new MemoId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
