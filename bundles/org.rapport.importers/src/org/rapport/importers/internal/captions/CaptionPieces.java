// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.MarkCutter;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.Voice;
import org.rapport.model.text.Mark;
import org.rapport.model.text.Span;

/** Cuts captions into lines, each with its voice, as far as tags and dashes tell it. */
final class CaptionPieces {

    private final boolean entities;
    private final List<Piece> pieces = new ArrayList<>();

    private CaptionPieces(boolean entities) {
        this.entities = entities;
    }

    /** The lines of the captions; {@code entities} tells whether character references are read. */
    static List<Piece> of(List<Caption> captions, boolean entities) {
        CaptionPieces pieces = new CaptionPieces(entities);
        captions.forEach(pieces::add);
        return pieces.pieces;
    }

    private void add(Caption caption) {
        int line = caption.line();
        int last = caption.line() + caption.lines().size() - 1;
        for (CueMarkup.Part part : CueMarkup.read(String.join("\n", caption.lines()), entities)) {
            MarkCutter cutter = new MarkCutter(part.marks());
            int start = 0;
            while (start <= part.text().length()) {
                int end = part.text().indexOf('\n', start);
                end = end < 0 ? part.text().length() : end;
                addLine(caption, part, cutter, new Span(start, end), Math.min(line, last));
                line += end < part.text().length() ? 1 : 0;
                start = end + 1;
            }
        }
    }

    private void addLine(Caption caption, CueMarkup.Part part, MarkCutter cutter, Span span, int line) {
        String text = span.in(part.text());
        int begin = Blanks.skip(text, 0);
        if (begin == text.length()) {
            return;
        }
        Optional<String> name = part.voice().or(caption::voice);
        boolean dash = name.isEmpty() && opensVoice(text, begin);
        int from = dash ? Blanks.skip(text, begin + 1) : begin;
        Voice voice = name.map(Voice::named).orElse(dash ? Voice.OTHER : Voice.OPEN);
        Span words = new Span(span.start() + from, span.end());
        List<Mark> marks = cutter.cut(words, -words.start());
        int bold = marks.stream()
                .filter(mark -> mark.style() == Mark.Style.BOLD && mark.span().start() == 0)
                .mapToInt(mark -> mark.span().end())
                .findFirst()
                .orElse(0);
        pieces.add(new Piece(text.substring(from), marks, bold, line, caption.time(), voice));
    }

    /** A dash and a space: another voice begins, as subtitles show it. */
    private static boolean opensVoice(String text, int at) {
        boolean dash = "-\u2013\u2014".indexOf(text.charAt(at)) >= 0;
        return dash && at + 1 < text.length() && Blanks.isBlank(text.charAt(at + 1));
    }
}
