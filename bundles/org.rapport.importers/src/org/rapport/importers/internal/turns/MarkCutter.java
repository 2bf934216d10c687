// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.ArrayList;
import java.util.List;
import org.rapport.model.text.Mark;
import org.rapport.model.text.Span;

/**
 * Cuts marks to parts of their text, part after part in ascending order. Takes time for each mark and each part once,
 * because of each style only one mark can go on beyond a part.
 */
public final class MarkCutter {

    private final List<Mark> marks;
    private final List<Mark> open = new ArrayList<>();
    private int next;

    /** For marks in order, of which no two of one style overlap. */
    public MarkCutter(List<Mark> marks) {
        this.marks = marks;
    }

    /** The marks inside the part, moved by so many characters. */
    public List<Mark> cut(Span part, int shift) {
        while (next < marks.size() && marks.get(next).span().start() < part.end()) {
            open.add(marks.get(next++));
        }
        if (open.isEmpty()) {
            return List.of();
        }
        List<Mark> inside = new ArrayList<>();
        for (Mark mark : open) {
            if (mark.span().overlaps(part)) {
                int start = Math.max(mark.span().start(), part.start());
                int end = Math.min(mark.span().end(), part.end());
                inside.add(new Mark(new Span(start, end).shift(shift), mark.style()));
            }
        }
        open.removeIf(mark -> mark.span().end() <= part.end());
        return inside;
    }
}
