// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts the lines of a table into rows: at drawn lines if there are any, otherwise where a first column has words. */
final class TableRows {

    private static final double BELOW = 4;

    private final TableFinder table;
    private final Map<Integer, Page> pages = new HashMap<>();

    TableRows(TableFinder table, List<Page> pages) {
        this.table = table;
        pages.forEach(page -> this.pages.put(page.number(), page));
    }

    /** The lines of each row. */
    List<List<Line>> of(List<Line> lines) {
        boolean drawn = isDrawn(lines);
        int words = widest(lines);
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = i == 0 || begins(lines.get(i - 1), lines.get(i), drawn, words);
            if (begins) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(lines.get(i));
        }
        return rows;
    }

    private boolean begins(Line before, Line line, boolean drawn, int words) {
        boolean beside = line.cells().stream().anyMatch(cell -> table.column(cell) != words);
        return drawn && before.page() == line.page() ? isBetween(before, line) : beside;
    }

    /** The column with the most letters. */
    private int widest(List<Line> lines) {
        long[] letters = new long[table.columns().size() + 1];
        lines.forEach(line -> line.cells()
                .forEach(cell -> letters[table.column(cell)] += cell.text().length()));
        int widest = 0;
        for (int i = 1; i < letters.length; i++) {
            widest = letters[i] > letters[widest] ? i : widest;
        }
        return widest;
    }

    private boolean isDrawn(List<Line> lines) {
        int between = 0;
        for (int i = 1; i < lines.size() && between < 2; i++) {
            between += isBetween(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        return between >= 2;
    }

    private boolean isBetween(Line before, Line line) {
        if (before.page() != line.page()) {
            return false;
        }
        return pages.get(line.page()).hasRuleBetween(before.y(), line.y() - line.size() / BELOW);
    }
}
