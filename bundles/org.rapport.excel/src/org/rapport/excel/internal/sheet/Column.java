// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.util.function.BiConsumer;
import org.rapport.model.codebook.Colour;

/**
 * One column of a table.
 *
 * @param header its header, unique in the table
 * @param look how its cells look
 * @param width how many digits wide
 * @param band the colour of its header
 * @param type what its cells hold, in a few words, with the unit
 * @param meaning what it says, for the dictionary
 * @param value puts the row's value into the cell; a value that puts nothing leaves the cell empty
 */
public record Column<R>(
        String header, Look look, double width, Colour band, String type, String meaning, BiConsumer<R, Cells> value) {

    public Column<R> withHeader(String newHeader) {
        return new Column<>(newHeader, look, width, band, type, meaning, value);
    }
}
