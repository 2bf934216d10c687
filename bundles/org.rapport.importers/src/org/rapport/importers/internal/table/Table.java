// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

import java.util.List;
import org.rapport.importers.internal.turns.Piece;

/**
 * A table of the text.
 *
 * @param rows its rows, with a cell for each column of the grid
 * @param columns how many columns the grid has
 */
public record Table(List<Row> rows, int columns) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param cells the lines of each cell; none for a cell that is empty, or merged with another
     */
    public record Row(List<List<Piece>> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public List<Piece> cell(int column) {
            return column < cells.size() ? cells.get(column) : List.of();
        }

        /** The words of a cell in one line. */
        public String text(int column) {
            List<Piece> lines = cell(column);
            return lines.size() == 1
                    ? lines.get(0).text()
                    : String.join(" ", lines.stream().map(Piece::text).toList());
        }
    }
}
