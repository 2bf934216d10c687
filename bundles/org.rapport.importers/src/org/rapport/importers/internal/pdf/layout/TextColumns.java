// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads pages with two columns of running text: down the left one, then down the right one. A table is read row by row,
 * and never so: its cells leave wide gaps below them, or repeat, as times and names do.
 */
final class TextColumns {

    private static final int FEWEST_LINES = 6;
    private static final double NARROWEST_GAP = 8;
    private static final double MOST_ACROSS = 0.2;
    private static final double FULL = 0.6;
    private static final double WIDE_GAP = 3;
    private static final double MOST_GAPS = 0.2;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final List<Line> lines;

    private TextColumns(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines of a page as they are read. */
    static List<Line> read(Page page) {
        return new TextColumns(page.lines()).read();
    }

    private List<Line> read() {
        double start = lines.stream().mapToDouble(Line::start).min().orElse(0);
        double end = lines.stream().mapToDouble(Line::end).max().orElse(0);
        double best = start;
        int fewest = Integer.MAX_VALUE;
        for (int percent = 40; percent <= 60; percent++) {
            double middle = start + percent / 100.0 * (end - start);
            int across = across(middle);
            if (across < fewest) {
                fewest = across;
                best = middle;
            }
        }
        return fewest <= MOST_ACROSS * lines.size() && isGutter(best, start, end) && isText(best)
                ? inColumns(best)
                : lines;
    }

    private int across(double middle) {
        int across = 0;
        for (Line line : lines) {
            across += left(line, middle).size() + right(line, middle).size()
                            < line.cells().size()
                    ? 1
                    : 0;
        }
        return across;
    }

    private boolean isGutter(double middle, double start, double end) {
        int leftLines = 0;
        int rightLines = 0;
        double leftWidth = 0;
        double rightWidth = 0;
        for (Line line : lines) {
            List<Cell> left = left(line, middle);
            List<Cell> right = right(line, middle);
            leftLines += left.isEmpty() ? 0 : 1;
            rightLines += right.isEmpty() ? 0 : 1;
            leftWidth += width(left);
            rightWidth += width(right);
        }
        return leftLines >= FEWEST_LINES
                && rightLines >= FEWEST_LINES
                && leftWidth >= FULL * leftLines * (middle - start)
                && rightWidth >= FULL * rightLines * (end - middle);
    }

    private boolean isText(double middle) {
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : lines) {
            List<Cell> before = left(line, middle);
            List<Cell> after = right(line, middle);
            if (before.size() + after.size() == line.cells().size()) {
                left.addAll(before.isEmpty() ? List.of() : List.of(line.with(before)));
                right.addAll(after.isEmpty() ? List.of() : List.of(line.with(after)));
            }
        }
        return isDense(left) && differ(left) && differ(right);
    }

    private static boolean isDense(List<Line> column) {
        int gaps = 0;
        for (int i = 1; i < column.size(); i++) {
            Line line = column.get(i);
            gaps += line.y() - column.get(i - 1).y() > WIDE_GAP * line.size() ? 1 : 0;
        }
        return gaps <= MOST_GAPS * column.size();
    }

    /** Whether more than half of the lines differ in more than numbers. */
    private static boolean differ(List<Line> column) {
        long different = column.stream()
                .map(line -> NUMBER.matcher(line.text()).replaceAll("#"))
                .distinct()
                .count();
        return different * 2 > column.size();
    }

    private static double width(List<Cell> cells) {
        return cells.isEmpty()
                ? 0
                : cells.get(cells.size() - 1).end() - cells.get(0).start();
    }

    private List<Line> inColumns(double middle) {
        List<Line> read = new ArrayList<>();
        List<Line> waiting = new ArrayList<>();
        for (Line line : lines) {
            List<Cell> left = left(line, middle);
            List<Cell> right = right(line, middle);
            if (left.size() + right.size() < line.cells().size()) {
                read.addAll(waiting);
                waiting.clear();
                read.add(line);
                continue;
            }
            if (!left.isEmpty()) {
                read.add(line.inColumn(1, left));
            }
            if (!right.isEmpty()) {
                waiting.add(line.inColumn(2, right));
            }
        }
        read.addAll(waiting);
        return read;
    }

    private static List<Cell> left(Line line, double middle) {
        return line.cells().stream()
                .filter(cell -> cell.end() <= middle + NARROWEST_GAP / 2)
                .toList();
    }

    private static List<Cell> right(Line line, double middle) {
        return line.cells().stream()
                .filter(cell -> cell.start() >= middle - NARROWEST_GAP / 2)
                .toList();
    }
}
