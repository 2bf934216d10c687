// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

/**
 * A look as the workbook numbers it.
 *
 * @param plain the number of its cell format
 * @param quoted the number of the same with Excel's quote prefix, by which text stays text when somebody edits the cell
 */
public record Style(int plain, int quoted) {

    /** The number for a cell whose text is the part of {@code text} from {@code start}. */
    int of(String text, int start) {
        return CellText.looksLikeFormula(text, start) ? quoted : plain;
    }
}
