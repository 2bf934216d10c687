// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.txt;

import java.util.BitSet;
import java.util.List;
import org.rapport.importers.internal.turns.Blanks;

/**
 * Finds out whether a text is broken at a fixed width, as mail and typewriters do. It is where lines of 40 to 120
 * columns end because the first word of the next would not have fitted: at least five such ends, and four of five
 * places where two lines meet without a blank line between and the second begins no turn. Text that was set in letters
 * of different width, as in a PDF, is broken less evenly: at least 20 ends within a sixth of the width, and 19 of 20
 * places. A text whose lines are paragraphs fails both tests, because its lines end anywhere.
 */
final class WrappedLines {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int FEWEST = 5;
    private static final int WIDEST_UNEVEN = 160;
    private static final int FEWEST_UNEVEN = 20;
    private static final int WIDE_GAP = 4;

    private final List<TextLine> lines;
    private final int width;
    private final int slack;

    private WrappedLines(List<TextLine> lines, int width, int slack) {
        this.lines = lines;
        this.width = width;
        this.slack = slack;
    }

    /** The indexes of lines that go on in the paragraph of the line before; none if the text is not broken so. */
    static BitSet continuing(List<TextLine> lines) {
        int width = width(lines);
        BitSet even =
                width < NARROWEST || width > WIDEST ? new BitSet() : new WrappedLines(lines, width, 0).find(FEWEST, 4);
        return !even.isEmpty() || width < NARROWEST || width > WIDEST_UNEVEN
                ? even
                : new WrappedLines(lines, width, width / 6).find(FEWEST_UNEVEN, 19);
    }

    private BitSet find(int fewest, int perEnd) {
        BitSet continuing = new BitSet();
        int ends = 0;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            boolean meets = last == i - 1 && last >= 0 || last >= 0 && overPage(last, i);
            if (meets && isFull(lines.get(last).text(), lines.get(i).text())) {
                continuing.set(i);
            } else if (meets && !begins(lines.get(i).text())) {
                ends++;
            }
            last = i;
        }
        int full = continuing.cardinality();
        return full >= fewest && full >= perEnd * ends ? continuing : new BitSet();
    }

    /** Whether a sentence goes on over the end of a page. */
    private boolean overPage(int last, int line) {
        String text = lines.get(line).text();
        return lines.get(last).page() != lines.get(line).page()
                && Character.isLowerCase(text.charAt(Blanks.skip(text, 0)));
    }

    private boolean isFull(String line, String next) {
        int start = Blanks.skip(next, 0);
        int end = start;
        while (end < next.length() && !Blanks.isBlank(next.charAt(end)) && !(end > start && Blanks.isWide(next, end))) {
            end++;
        }
        int length = columns(line, Blanks.trimEnd(line, 0, line.length()));
        int gap = Blanks.isWide(next, start) ? WIDE_GAP : 1;
        return length <= width && length + gap + columns(next.substring(start, end), end - start) > width - slack;
    }

    /** The first characters of the line counted as they stand on paper, where wide ones fill two columns. */
    private static int columns(String line, int end) {
        int columns = 0;
        for (int i = 0; i < end; i++) {
            columns += Blanks.isWide(line, i) ? 2 : 1;
        }
        return columns;
    }

    /** Whether the line begins with what may be a label or a time, so that its line end tells nothing. */
    private static boolean begins(String line) {
        int start = Blanks.skip(line, 0);
        int colon = line.indexOf(':', start);
        char first = line.charAt(start);
        boolean sign = "[{(#-\u2013\u2014*\u2022".indexOf(first) >= 0;
        return colon >= 0 && colon - start <= NARROWEST || first >= '0' && first <= '9' || sign;
    }

    /** The length that all but the longest hundredth of the lines keep to, because a long word may stick out. */
    private static int width(List<TextLine> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> columns(
                        line.text(), Blanks.trimEnd(line.text(), 0, line.text().length())))
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / 100];
    }
}
