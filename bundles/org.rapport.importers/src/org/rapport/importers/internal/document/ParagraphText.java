// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.MarkCutter;
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

    int length() {
        return text.length();
    }

    /** Forgets the words. */
    void clear() {
        text.setLength(0);
        marks.clear();
        open.clear();
    }

    /** The lines of the paragraph that are not blank; empties it for the next. */
    List<Piece> takeLines(int place) {
        for (Mark.Style style : Mark.Style.values()) {
            close(style);
        }
        marks.sort(Comparator.comparing(Mark::span));
        List<Piece> lines = new ArrayList<>(1);
        MarkCutter cutter = new MarkCutter(marks);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf("\n", start);
            end = end < 0 ? text.length() : end;
            addLine(lines, cutter.cut(new Span(start, end), -start), text.substring(start, end), place);
            start = end + 1;
        }
        clear();
        return lines;
    }

    private static void addLine(List<Piece> lines, List<Mark> marks, String line, int place) {
        int begin = Blanks.skip(line, 0);
        if (begin < line.length()) {
            int bold = marks.stream()
                    .filter(mark ->
                            mark.style() == Mark.Style.BOLD && mark.span().start() <= begin)
                    .mapToInt(mark -> mark.span().end())
                    .max()
                    .orElse(0);
            lines.add(new Piece(line, marks, bold, place, Optional.empty(), Voice.OPEN));
        }
    }

    private void close(Mark.Style style) {
        Integer start = open.remove(style);
        if (start != null && start < text.length()) {
            marks.add(new Mark(new Span(start, text.length()), style));
        }
    }
}
