// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

/**
 * What one sheet can hold (Microsoft, Excel specifications and limits).
 *
 * @param rows rows of a sheet, its header included
 * @param columns columns of a sheet
 * @param cell UTF-16 units of a cell's text
 */
public record Limits(int rows, int columns, int cell) {

    public static final Limits EXCEL = new Limits(1_048_576, 16_384, 32_767);
}
