// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.Piece;

/** Cuts cells at their line ends, and counts control characters, which are kept. For one thread. */
final class CellLines {

    private int controls;
    private int firstControl;

    /** The lines of a cell that are not blank. */
    List<Piece> of(String cell, int row) {
        List<Piece> lines = new ArrayList<>(1);
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            char c = i < cell.length() ? cell.charAt(i) : '\n';
            if (c == '\n' || c == '\r') {
                add(cell.substring(start, i), row, lines);
                start = i + 1;
            } else if (c < ' ' && c != '\t') {
                firstControl = controls++ == 0 ? row : firstControl;
            }
        }
        return lines;
    }

    private static void add(String line, int row, List<Piece> lines) {
        if (!Blanks.onlyBlanks(line, 0)) {
            lines.add(Piece.line(line, row));
        }
    }

    void report(Findings findings) {
        if (controls > 0) {
            findings.warnAt(firstControl, ImportMessage.CONTROL_CHARACTERS, controls);
        }
    }
}
