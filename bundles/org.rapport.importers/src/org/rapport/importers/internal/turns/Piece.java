// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.text.Mark;
import org.rapport.model.text.TimeRange;

/**
 * A line of a source, before labels and times are taken out of it. It holds no line end.
 *
 * @param text its characters
 * @param marks emphasis, with spans in this line, in order
 * @param bold how many of its first characters are bold
 * @param place its number in the source, from 1, for problems
 * @param time when it was said, where the format tells apart from the words
 * @param voice who said it, as far as the format tells apart from the words
 * @param continues whether it goes on in the paragraph of the line before, unless a speaker's label begins it
 */
public record Piece(
        String text, List<Mark> marks, int bold, int place, Optional<TimeRange> time, Voice voice, boolean continues) {

    public Piece {
        Objects.requireNonNull(text);
        Objects.requireNonNull(time);
        Objects.requireNonNull(voice);
        marks = List.copyOf(marks);
    }

    /** A line that begins a paragraph. */
    public Piece(String text, List<Mark> marks, int bold, int place, Optional<TimeRange> time, Voice voice) {
        this(text, marks, bold, place, time, voice, false);
    }

    /** The same line, said at this time by this voice. */
    public Piece said(Optional<TimeRange> newTime, Voice newVoice) {
        return new Piece(text, marks, bold, place, newTime, newVoice, continues);
    }

    /** The same line, which goes on in the paragraph before. */
    public Piece continued() {
        return new Piece(text, marks, bold, place, time, voice, true);
    }

    /** The same line as one of which every character stands out. */
    public Piece asHeading() {
        return new Piece(text, marks, text.length(), place, time, voice);
    }

    /** A line of a format that knows nothing but lines. */
    public static Piece line(String text, int place) {
        return new Piece(text, List.of(), 0, place, Optional.empty(), Voice.OPEN);
    }
}
