// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.Voice;
import org.rapport.model.text.Mark;
import org.rapport.model.text.Span;

/** The text of one paragraph while its runs come in. Marks of neighbouring runs become one. */
final class ParagraphText {

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Mark.Style, Integer> open = new EnumMap<>(Mark.Style.class);

    void append(String words, Set<Mark.Style> styles) {
        for (Mark.Style style : Mark.Style.values()) {
            if (styles.contains(style)) {
                open.putIfAbsent(style, text.length());
            } else {
                close(style);
            }
        }
        text.append(words);
    }

    /** The lines of the paragraph that are not blank; empties it for the next. */
    List<Piece> takeLines(int place) {
        for (Mark.Style style : Mark.Style.values()) {
            close(style);
        }
        marks.sort(Comparator.comparing(Mark::span));
        List<Piece> lines = new ArrayList<>(1);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf("\n", start);
            end = end < 0 ? text.length() : end;
            addLine(lines, new Span(start, end), place);
            start = end + 1;
        }
        text.setLength(0);
        marks.clear();
        return lines;
    }

    private void addLine(List<Piece> lines, Span span, int place) {
        String line = span.in(text);
        if (Blanks.onlyBlanks(line, 0)) {
            return;
        }
        List<Mark> inside = new ArrayList<>();
        int bold = 0;
        for (Mark mark : marks) {
            if (mark.span().overlaps(span)) {
                int from = Math.max(mark.span().start(), span.start()) - span.start();
                int to = Math.min(mark.span().end(), span.end()) - span.start();
                inside.add(new Mark(new Span(from, to), mark.style()));
                bold = mark.style() == Mark.Style.BOLD && from <= Blanks.skip(line, 0) ? Math.max(bold, to) : bold;
            }
        }
        lines.add(new Piece(line, inside, bold, place, Optional.empty(), Voice.OPEN));
    }

    private void close(Mark.Style style) {
        Integer start = open.remove(style);
        if (start != null && start < text.length()) {
            marks.add(new Mark(new Span(start, text.length()), style));
        }
    }
}
