// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

/**
 * One line of the dictionary.
 *
 * @param sheet the sheet
 * @param column the header of the column
 * @param type what its cells hold, with the unit
 * @param meaning what it says
 */
public record Explained(String sheet, String column, String type, String meaning) {}
