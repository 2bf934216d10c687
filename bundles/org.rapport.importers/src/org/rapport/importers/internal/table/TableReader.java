// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.rapport.importers.internal.turns.Piece;

/** Puts a table together while its rows and cells come in. Tables inside a cell are lines of that cell. */
public final class TableReader {

    private static final int MOST_COLUMNS = 63;

    private final List<Table.Row> rows = new ArrayList<>();
    private List<List<Piece>> cells = new ArrayList<>();
    private List<Piece> lines = new ArrayList<>();
    private int span = 1;
    private int columns;
    private boolean deleted;
    private boolean overflowing;

    public void rowDeleted() {
        deleted = true;
    }

    public void cellSpans(int newSpan) {
        span = Math.max(1, Math.min(newSpan, MOST_COLUMNS));
    }

    public void add(List<Piece> more) {
        lines.addAll(more);
    }

    public void endCell() {
        if (cells.size() < MOST_COLUMNS) {
            cells.add(lines);
            for (int i = 1; i < span && cells.size() < MOST_COLUMNS; i++) {
                cells.add(List.of());
            }
        } else {
            overflow(lines);
        }
        lines = new ArrayList<>();
        span = 1;
    }

    public void endRow() {
        if (!deleted) {
            rows.add(new Table.Row(cells));
            columns = Math.max(columns, cells.size());
        }
        cells = new ArrayList<>();
        deleted = false;
        overflowing = false;
    }

    public Table table() {
        return new Table(rows, columns);
    }

    private void overflow(List<Piece> more) {
        if (!overflowing) {
            cells.set(MOST_COLUMNS - 1, new ArrayList<>(cells.get(MOST_COLUMNS - 1)));
            overflowing = true;
        }
        cells.get(MOST_COLUMNS - 1).addAll(more);
    }
}
