// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import java.util.Objects;

/** Emphasis of the source, kept for show and never searched or coded. */
public record Mark(Span span, Style style) {

    public Mark {
        Objects.requireNonNull(span);
        Objects.requireNonNull(style);
    }

    /** The kinds of emphasis that are kept. */
    public enum Style {
        BOLD,
        ITALIC,
        UNDERLINE
    }
}
