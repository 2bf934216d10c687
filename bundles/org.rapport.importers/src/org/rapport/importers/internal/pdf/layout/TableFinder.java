// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds tables: lines whose words stand in columns, each column with the same left edge. A label with a colon beside
 * its words is no table, but an indented paragraph.
 */
final class TableFinder {

    private static final double SAME_EDGE = 2.5;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_COLUMNS = 8;
    private static final double SHARE = 0.3;
    private static final double WITH_COLON = 0.6;

    private final List<Line> lines;
    private final List<Double> edges;

    TableFinder(List<Line> lines) {
        this.lines = lines;
        this.edges = edges();
    }

    /** The left edges of all columns but the first; none if there is no table. */
    List<Double> columns() {
        return edges;
    }

    /** Whether a line has words in columns only. */
    boolean fits(Line line) {
        return !edges.isEmpty()
                && line.column() == 0
                && line.cells().stream().noneMatch(this::isAcross)
                && (line.cells().size() > 1
                        || column(line.cells().get(0)) > 0
                        || isNarrow(line.cells().get(0)));
    }

    /** Which column a cell is in, from 0. */
    int column(Cell cell) {
        int column = 0;
        while (column < edges.size() && cell.start() >= edges.get(column) - SAME_EDGE) {
            column++;
        }
        return column;
    }

    /** Whether a line begins a table: it has words in two columns at least. */
    boolean begins(Line line) {
        return fits(line)
                && line.cells().size() > 1
                && line.cells().stream().mapToInt(this::column).distinct().count() > 1;
    }

    private boolean isNarrow(Cell cell) {
        return cell.end() < edges.get(0);
    }

    private boolean isAcross(Cell cell) {
        int column = column(cell);
        return column < edges.size() && cell.end() > edges.get(column) + SAME_EDGE;
    }

    private List<Double> edges() {
        TreeMap<Double, Integer> starts = new TreeMap<>();
        int wide = 0;
        int colons = 0;
        for (Line line : lines) {
            if (line.column() == 0 && line.cells().size() > 1) {
                wide++;
                colons += line.cells().get(line.cells().size() - 2).text().endsWith(":") ? 1 : 0;
                line.cells().stream().skip(1).forEach(cell -> count(starts, cell.start()));
            }
        }
        List<Double> found = new ArrayList<>();
        for (var start : starts.entrySet()) {
            if (start.getValue() >= Math.max(FEWEST_ROWS, wide * SHARE) && found.size() < MOST_COLUMNS) {
                found.add(start.getKey());
            }
        }
        return found.size() == 1 && colons >= wide * WITH_COLON ? List.of() : found;
    }

    private static void count(TreeMap<Double, Integer> starts, double start) {
        Double known = starts.ceilingKey(start - SAME_EDGE);
        boolean near = known != null && known <= start + SAME_EDGE;
        starts.merge(near ? known : Double.valueOf(start), 1, Integer::sum);
    }
}
