// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page. Lengths are points.
 *
 * @param page the number of the page
 * @param column 0 if it goes over the whole page, otherwise the number of its column, from 1
 * @param y its baseline, from the top of the page
 * @param size the size of most of its letters
 * @param isFurniture whether the file itself calls it a page header or the like
 * @param rightToLeft whether it is read from the right
 * @param cells its words, from left to right; at least one
 */
record Line(int page, int column, double y, double size, boolean isFurniture, boolean rightToLeft, List<Cell> cells) {

    Line {
        cells = List.copyOf(cells);
    }

    double start() {
        return cells.get(0).start();
    }

    double end() {
        return cells.get(cells.size() - 1).end();
    }

    /** The letters, with a tab for each wide gap. */
    List<Run> runs() {
        if (cells.size() == 1) {
            return cells.get(0).runs();
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                runs.add(new Run("\t", false, false, false));
            }
            runs.addAll(cells.get(rightToLeft ? cells.size() - 1 - i : i).runs());
        }
        return runs;
    }

    /** The words, with a tab for each wide gap. */
    String text() {
        return runs().stream().map(Run::text).collect(Collectors.joining());
    }

    Line with(List<Cell> newCells) {
        return new Line(page, column, y, size, isFurniture, rightToLeft, newCells);
    }

    Line inColumn(int newColumn, List<Cell> newCells) {
        return new Line(page, newColumn, y, size, isFurniture, rightToLeft, newCells);
    }

    /** Where reading begins: the left edge, or for text from right to left the right edge, counted to the left. */
    double near() {
        return rightToLeft ? -end() : start();
    }

    /** Where reading ends, counted like {@link #near}. */
    double far() {
        return rightToLeft ? -start() : end();
    }

    /** Whether a blank follows its last word. */
    boolean endsBlank() {
        return cells.get(rightToLeft ? 0 : cells.size() - 1).endsBlank();
    }

    /** The cell that is read first. */
    Cell first() {
        return cells.get(rightToLeft ? cells.size() - 1 : 0);
    }
}
