// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import java.util.Objects;

/**
 * A time stamp of the source, mapped to the characters it belongs to; times are never part of the text.
 *
 * @param span where the words said in that time stand
 * @param time when they were said
 */
public record Cue(Span span, TimeRange time) {

    public Cue {
        Objects.requireNonNull(span);
        Objects.requireNonNull(time);
    }
}
