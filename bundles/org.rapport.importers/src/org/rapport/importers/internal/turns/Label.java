// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.Objects;
import java.util.Optional;
import org.rapport.model.text.TimeRange;

/**
 * What looks like a speaker label in a line.
 *
 * @param form how it is written
 * @param name without colon or brackets
 * @param evidence what speaks for it besides its look
 * @param time the time that is written into the label, as in {@code Speaker 1 (00:03):}
 * @param end where the words begin
 */
record Label(Form form, String name, Evidence evidence, Optional<TimeRange> time, int end) {

    Label {
        Objects.requireNonNull(form);
        name = name.strip();
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(time);
    }

    /** The same label with other evidence. */
    Label with(Evidence newEvidence) {
        return new Label(form, name, newEvidence, time, end);
    }

    /** How labels are written; a file keeps to one form. */
    enum Form {
        /** {@code Name:}, with or without a time. */
        COLON,
        /** {@code [Name]}. */
        BRACKET,
        /** A name, a tab, the words. */
        TAB,
        /** A name in bold without a colon. */
        BOLD,
        /** A name without a colon, a time in brackets, the words. */
        TIME,
        /** A time and a name alone on their line; the words are in the next. */
        LINE
    }

    /** What speaks for a label besides its look. */
    enum Evidence {
        NONE,
        /** It is bold, and the words are not. */
        EMPHASIS,
        /** A time stands before it. */
        TIME,
        /** It has a column or a time of its own. */
        PLACE
    }
}
