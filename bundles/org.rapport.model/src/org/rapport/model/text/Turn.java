// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import java.util.Objects;
import java.util.Optional;

/**
 * What one speaker said until another began.
 *
 * @param number 1 for the first turn of its transcript, then counting up without gaps
 * @param speaker the label as the source writes it, without colon or brackets; empty for text that nobody is said to
 *     have spoken, such as a heading
 * @param span the words, without label, time or surrounding blanks; may hold paragraph breaks ({@code \n})
 * @param time when the turn was spoken, where the source says so
 */
public record Turn(int number, Optional<String> speaker, Span span, Optional<TimeRange> time) {

    public Turn {
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(span);
        Objects.requireNonNull(time);
        if (number < 1) {
            throw new IllegalArgumentException("turns count from 1, not " + number);
        }
    }
}
