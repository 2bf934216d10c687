// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

/**
 * Cells of a table that a spreadsheet is to take for text even where they begin like a formula: those get an apostrophe
 * before them, which reading takes away again.
 */
final class NeutralCell {

    private NeutralCell() {}

    /** As it is written: {@code =1} becomes {@code '=1}, and {@code '=1} becomes {@code ''=1}. */
    static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** As it was meant, of a cell as it was written. */
    static String read(String cell) {
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && "=+-@\t\r".indexOf(text.charAt(at)) >= 0;
    }
}
