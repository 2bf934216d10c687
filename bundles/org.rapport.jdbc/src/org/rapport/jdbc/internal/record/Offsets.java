// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.util.Optional;
import org.rapport.model.text.CodePoints;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptText;

/** Converts positions in one text between UTF-16 units (memory) and code points (database). Immutable. */
public final class Offsets {

    private final int length;
    private final Optional<CodePoints> map;

    private Offsets(int length, Optional<CodePoints> map) {
        this.length = length;
        this.map = map;
    }

    public static Offsets of(TranscriptText text) {
        CodePoints points = text.codePoints();
        boolean same = points.length() == text.length();
        return new Offsets(text.length(), same ? Optional.empty() : Optional.of(points));
    }

    /** For a text in which a code point is a UTF-16 unit. */
    static Offsets same(int length) {
        return new Offsets(length, Optional.empty());
    }

    /**
     * The span in code points.
     *
     * @throws OutsideTextException if it lies outside the text or splits a surrogate pair
     */
    public Span toCodePoints(Span utf16) {
        try {
            return map.isPresent() ? map.get().fromUtf16(utf16) : inside(utf16);
        } catch (IllegalArgumentException e) {
            throw new OutsideTextException(e);
        }
    }

    public Span toUtf16(int start, int end) {
        Span codePoints = new Span(start, end);
        return map.isPresent() ? map.get().toUtf16(codePoints) : inside(codePoints);
    }

    private Span inside(Span span) {
        if (span.end() > length) {
            throw new IllegalArgumentException("a position outside the text");
        }
        return span;
    }

    /** The length of the text in code points. */
    public int length() {
        return map.map(CodePoints::length).orElse(length);
    }
}
