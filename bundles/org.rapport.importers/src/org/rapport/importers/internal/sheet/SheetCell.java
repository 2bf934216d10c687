// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.util.Objects;

/**
 * What a cell holds.
 *
 * @param text as it is shown; of {@link Kind#MINUTES} with seconds at the end
 * @param kind how much it says beside the text
 */
record SheetCell(String text, Kind kind) {

    SheetCell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(kind);
    }

    static SheetCell of(String text) {
        return new SheetCell(text, Kind.TEXT);
    }

    /** Whether it is a time that is shown without seconds, and has none. */
    boolean wholeMinutes() {
        return kind == Kind.MINUTES && text.endsWith(":00");
    }

    /** What there is beside text. */
    enum Kind {
        TEXT,
        /** A time that is shown without seconds, such as 2:15. */
        MINUTES,
        /** {@code TRUE} or {@code FALSE}. */
        TRUTH
    }
}
