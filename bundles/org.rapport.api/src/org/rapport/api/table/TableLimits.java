// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.table;

import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/**
 * How large a table may be.
 *
 * @param rows so many rows that are not empty
 * @param columns so many columns
 * @param characters so many characters in a cell
 */
public record TableLimits(int rows, int columns, int characters) {

    /** More than any table of cases has: 100,000 rows, 500 columns, 10,000 characters in a cell. */
    public static final TableLimits CASES = new TableLimits(100_000, 500, 10_000);

    /** The refusal of a table that is larger. */
    public TaskException exceeded(Location place) {
        return new TaskException(Message.of(TableMessage.TOO_LARGE, rows, columns, characters), place);
    }
}
