// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import java.util.Objects;
import java.util.UUID;

/** The identity of a transcript in every copy of its study. */
public record TranscriptId(UUID value) {

    public TranscriptId {
        Objects.requireNonNull(value);
    }

    public static TranscriptId random() {
        return new TranscriptId(UUID.randomUUID());
    }

    public static TranscriptId of(String text) {
        return new TranscriptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
