// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

/** The letters that stand above the columns of a sheet. */
final class ColumnLetters {

    /** The last column of a sheet is XFD. */
    static final int MOST = 16_384;

    private ColumnLetters() {}

    /** The letters of a column, counted from 0. */
    static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The column, counted from 0, of a cell such as {@code AB12}; -1 if the sheet has none such. */
    static int at(String cell) {
        int column = 0;
        int i = 0;
        while (i < cell.length() && i < 4 && cell.charAt(i) >= 'A' && cell.charAt(i) <= 'Z') {
            column = column * 26 + cell.charAt(i++) - 'A' + 1;
        }
        return i > 0 && column <= MOST ? column - 1 : -1;
    }
}
