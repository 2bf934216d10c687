// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

import org.jsoup.nodes.Element;
import org.rapport.importers.internal.document.DocumentText;

/**
 * A table of a page that is open. It begins with its first row, so that a caption is a paragraph before it. A cell that
 * reaches over further rows leaves empty cells in them.
 */
final class PageTable {

    private static final int MOST_COLUMNS = 63;
    private static final int MOST_ROWS = 1_000;

    private final DocumentText document;
    private int[] reaching = {};
    private boolean open;
    private boolean inRow;
    private int column;

    PageTable(DocumentText document) {
        this.document = document;
    }

    void openRow() {
        if (!open) {
            document.openTable();
            open = true;
        }
        inRow = true;
        column = 0;
    }

    void openCell(Element cell) {
        if (inRow) {
            fill();
            int columns = Math.min(number(cell, "colspan"), MOST_COLUMNS);
            int rows = number(cell, "rowspan");
            document.cellSpans(columns);
            if (rows > 1 && reaching.length == 0) {
                reaching = new int[MOST_COLUMNS];
            }
            for (int i = column; i < Math.min(column + columns, reaching.length); i++) {
                reaching[i] = rows - 1;
            }
            column = Math.min(column + columns, MOST_COLUMNS);
        }
    }

    void endCell() {
        if (inRow) {
            document.endCell();
        }
    }

    void endRow() {
        if (inRow) {
            for (int i = column; i < reaching.length; i++) {
                if (reaching[i] > 0) {
                    fillTo(i + 1);
                }
            }
            document.endRow();
            inRow = false;
        }
    }

    void close() {
        if (open) {
            document.closeTable();
        }
    }

    private void fill() {
        while (column < reaching.length && reaching[column] > 0) {
            fillTo(column + 1);
        }
    }

    private void fillTo(int end) {
        while (column < end) {
            reaching[column] -= reaching[column] > 0 ? 1 : 0;
            column++;
            document.endCell();
        }
    }

    private static int number(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        boolean valid = value.matches("[0-9]{1,4}");
        int number = valid ? Integer.parseInt(value) : 1;
        return number == 0 ? MOST_ROWS : Math.min(number, MOST_ROWS);
    }
}
