// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.table;

import java.util.List;
import java.util.Objects;
import org.rapport.api.task.Location;

/**
 * One row of a table.
 *
 * @param place where it stands, for messages: a line of a text file, the row of a sheet
 * @param cells without blanks at their ends; a row may be shorter than others
 */
public record TableRow(Location place, List<String> cells) {

    public TableRow {
        Objects.requireNonNull(place);
        cells = List.copyOf(cells);
    }

    /** The cell in a column, counted from 0; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
