// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import java.util.Objects;

/**
 * The text of one revision of a transcript, with its digest and its code-point map, both computed when first asked for.
 * Immutable: a corrected text is another revision. Line ends are {@code \n}; there is no byte-order mark.
 */
public final class TranscriptText {

    private final String value;
    private volatile Sha256 hash;
    private volatile CodePoints codePoints;

    public TranscriptText(String value) {
        this.value = Objects.requireNonNull(value);
    }

    /** A text whose digest is known already, from the store that keeps it by that digest. */
    public static TranscriptText known(String value, Sha256 hash) {
        TranscriptText text = new TranscriptText(value);
        text.hash = hash;
        return text;
    }

    public String value() {
        return value;
    }

    public Sha256 hash() {
        Sha256 known = hash;
        if (known == null) {
            known = Sha256.of(value);
            hash = known;
        }
        return known;
    }

    public CodePoints codePoints() {
        CodePoints known = codePoints;
        if (known == null) {
            known = CodePoints.of(value);
            codePoints = known;
        }
        return known;
    }

    public String slice(Span span) {
        return value.substring(span.start(), span.end());
    }

    /** The length in UTF-16 units. */
    public int length() {
        return value.length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TranscriptText text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The length only: what participants said never reaches a log by accident. Use {@link #value()} for the words. */
    @Override
    public String toString() {
        return "text of " + value.length() + " characters";
    }
}
