// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** Prints rows as a table that fits the terminal: long texts are cut, numbers stand to the right. */
final class TableWriter {

    private static final int GAP = 2;
    private static final int LEAST_LONG = 10;
    private static final int MOST_TEXT = 40;

    private final Terminal terminal;
    private final List<Column> columns;

    TableWriter(Terminal terminal, List<Column> columns) {
        this.terminal = terminal;
        this.columns = columns;
    }

    void write(List<List<Object>> rows) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() != Column.Kind.HIDDEN) {
                shown.add(i);
            }
        }
        List<List<String>> cells = rows.stream()
                .map(row ->
                        shown.stream().map(i -> Columns.plain(cell(row.get(i)))).toList())
                .toList();
        List<Column> visible = shown.stream().map(columns::get).toList();
        int[] widths = widths(visible, cells);
        terminal.out()
                .println(terminal.bold(
                        line(visible, visible.stream().map(Column::header).toList(), widths)));
        cells.forEach(row -> terminal.out().println(line(visible, row, widths)));
    }

    private static String cell(Object value) {
        return value instanceof Listing.Id id ? id.brief() : Listing.text(value);
    }

    private int[] widths(List<Column> visible, List<List<String>> cells) {
        int[] widths = new int[visible.size()];
        int taken = GAP * Math.max(0, visible.size() - 1);
        int longColumns = 0;
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    Columns.of(visible.get(i).header()),
                    cells.stream()
                            .mapToInt(row -> Columns.of(row.get(column)))
                            .max()
                            .orElse(0));
            if (visible.get(i).kind() == Column.Kind.LONG) {
                longColumns++;
            } else {
                widths[i] = Math.min(widths[i], MOST_TEXT);
                taken += widths[i];
            }
        }
        for (int i = 0; i < widths.length && longColumns > 0; i++) {
            if (visible.get(i).kind() == Column.Kind.LONG) {
                widths[i] = Math.min(widths[i], Math.max(LEAST_LONG, (terminal.width() - taken) / longColumns));
            }
        }
        return widths;
    }

    private static String line(List<Column> visible, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = Columns.cut(cells.get(i), widths[i]);
            line.append(i == 0 ? "" : " ".repeat(GAP));
            line.append(
                    visible.get(i).kind() == Column.Kind.NUMBER
                            ? Columns.padLeft(cell, widths[i])
                            : Columns.pad(cell, widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
