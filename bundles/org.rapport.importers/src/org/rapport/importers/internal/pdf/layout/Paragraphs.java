// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts lines together that are one paragraph: the next word had no room on the line, and neither the distance of the
 * lines, nor their left edges, nor their letters say that another paragraph begins.
 */
final class Paragraphs {

    private static final double WIDER = 1.3;
    private static final double OTHER_SIZE = 0.1;
    private static final double SAME_EDGE = 2.5;
    private static final double A_SPACE = 0.25;
    private static final double TOLERANCE = 1;
    private static final int OFTEN = 3;
    private static final String SENTENCE_ENDS = ".?!\u2026:\u3002\uff1f\uff01\"\u201d'\u2019)]";
    private static final Pattern TIME_AT_END =
            Pattern.compile(".{0,60}[\\s(\\[#]\\d{1,2}:\\d\\d(:\\d\\d)?([.,-]\\d{1,3})?[)\\]#]?:?");
    private static final Pattern LABEL = Pattern.compile(
            "(?U)[\\[{(#@>]?\\p{Lu}[\\p{L}\\p{M}\\d .,'\u2019()_-]{0,40}:(\\s.*|$)" + "|[\\[(#{]?\\d{1,2}:\\d\\d.*");
    private static final Pattern NAME = Pattern.compile("(?U)\\p{Lu}[\\p{L}\\p{M}\\d .'\u2019()_-]{0,40}(?<![.:])");

    private final Measures measures;
    private final BlankEnds ends;
    private final Map<String, Integer> labels = new HashMap<>();

    /** For lines among these, on a page of this width; 0 if they are only a part of it. */
    Paragraphs(List<Line> lines, double width) {
        this.measures = new Measures(lines, width);
        this.ends = new BlankEnds(lines, measures);
        lines.forEach(line -> labels.merge(label(line), 1, Integer::sum));
    }

    /** What stands before a colon near the beginning, or a name alone on the line; empty if there is none. */
    private static String label(Line line) {
        String text = line.text();
        int end = LABEL.matcher(text).matches()
                ? text.indexOf(':')
                : NAME.matcher(text).matches() ? text.length() : 0;
        return text.substring(0, end);
    }

    private boolean isKnownLabel(Line before, Line line) {
        String label = label(line);
        boolean alone = label.length() == line.text().length();
        return !label.isEmpty()
                && labels.getOrDefault(label, 0) >= OFTEN
                && (!alone || endsSentence(before) || !isBold(before) && isBold(line));
    }

    /** The paragraphs of lines that follow each other. */
    List<List<Line>> of(List<Line> lines) {
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!open.isEmpty() && begins(open, lines, i)) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
            open.add(lines.get(i));
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private boolean begins(List<Line> open, List<Line> lines, int index) {
        Line before = open.get(open.size() - 1);
        Line line = lines.get(index);
        return isApart(before, line)
                || ends.ends(before)
                || !isFull(before, line) && !(ends.goesOn(before) && !endsSentence(before))
                || isMoved(open, lines, index)
                || isHead(before) && open.size() == 1
                || looksLikeStart(before, line);
    }

    /** On the same page and column, the distance tells. */
    private boolean isApart(Line before, Line line) {
        boolean sameFlow = before.page() == line.page() && before.column() == line.column() && line.y() > before.y();
        boolean far = sameFlow && line.y() - before.y() > WIDER * measures.pitch() * scale(line);
        return far || Math.abs(line.size() - before.size()) > OTHER_SIZE * measures.size();
    }

    private double scale(Line line) {
        return Math.max(1, line.size() / measures.size());
    }

    /** The first word of the next line had no room on the line before. */
    private boolean isFull(Line before, Line line) {
        Cell first = line.first();
        String text = first.text();
        boolean ideographs = !text.isEmpty() && Hyphens.isIdeograph(text.charAt(0));
        double word = ideographs ? line.size() : first.firstWord();
        return before.far() + A_SPACE * line.size() + word > measures.end(before) - TOLERANCE;
    }

    /** Its edge is not where a paragraph goes on. */
    private static boolean isMoved(List<Line> open, List<Line> lines, int index) {
        Line before = open.get(open.size() - 1);
        Line line = lines.get(index);
        if (before.column() != line.column()) {
            return false;
        }
        double move = line.near() - before.near();
        if (open.size() > 1) {
            return Math.abs(move) > SAME_EDGE && !isHanging(open.get(0), line);
        }
        return move > SAME_EDGE && !isHanging(before, line) && !goesOnThere(lines, index);
    }

    /** The label stands out to the left, and the words stand under the words beside it. */
    private static boolean isHanging(Line first, Line line) {
        List<Cell> cells = first.cells();
        return cells.size() > 1
                && (Math.abs(cells.get(1).start() - line.start()) < SAME_EDGE
                        || Math.abs(cells.get(cells.size() - 2).end() - line.end()) < SAME_EDGE && line.rightToLeft());
    }

    private static boolean goesOnThere(List<Line> lines, int index) {
        return index + 1 < lines.size()
                && Math.abs(lines.get(index + 1).near() - lines.get(index).near()) < SAME_EDGE;
    }

    private static boolean isBold(Line line) {
        return line.runs().stream().allMatch(run -> run.bold() || run.text().isBlank());
    }

    private static boolean endsSentence(Line line) {
        String words = line.text();
        return SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** A speaker and a time alone on a line. */
    private static boolean isHead(Line line) {
        return TIME_AT_END.matcher(line.text()).matches();
    }

    private boolean looksLikeStart(Line before, Line line) {
        boolean ended = endsSentence(before);
        List<Run> runs = line.first().runs();
        List<Run> last = before.cells().get(before.cells().size() - 1).runs();
        boolean turnsBold = runs.size() > 1
                && runs.get(0).bold()
                && !runs.get(1).bold()
                && !last.get(last.size() - 1).bold();
        return isKnownLabel(before, line)
                || ended && (turnsBold || LABEL.matcher(line.text()).matches() || isHead(line));
    }
}
