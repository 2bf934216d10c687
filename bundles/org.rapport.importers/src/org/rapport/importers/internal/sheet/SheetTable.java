// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapport.api.table.TableLimits;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.table.Table;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.TurnStructure;

/**
 * The rows of a sheet while they come in. Kept are only cells with anything in them, so that a cell in the last row and
 * column costs no more than any other. For one thread.
 */
final class SheetTable {

    /** So large a table of turns may be. */
    static final TableLimits LIMITS = new TableLimits(TurnStructure.MOST_LINES, 500, 1_000_000);

    private static final int MOST_CELLS = 1_000_000;
    private static final long MOST_MILLIONS = 16;

    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();
    private final BitSet used = new BitSet();
    private final BitSet withSeconds = new BitSet();
    private final BitSet wholeMinutes = new BitSet();
    private final Map<Integer, SheetCell> current = new TreeMap<>();
    private int cells;
    private long characters;
    private Optional<Table> table = Optional.empty();
    private final CellLines lines = new CellLines();

    SheetTable(Findings findings) {
        this.findings = findings;
    }

    /** One row, with the cells that hold anything, by their columns. */
    record Row(int number, int[] columns, SheetCell[] cells) {}

    /** Adds a cell to the row that comes in; blank ones are none. */
    void add(int column, SheetCell cell) throws TaskException {
        if (Blanks.onlyBlanks(cell.text(), 0)) {
            return;
        }
        if (cell.text().length() > LIMITS.characters()) {
            throw findings.refusal(SheetMessage.CELL_TOO_LONG, LIMITS.characters());
        }
        characters += cell.text().length();
        if (characters > MOST_MILLIONS * 1_000_000L) {
            throw findings.refusal(ImportMessage.TOO_MANY_WORDS, MOST_MILLIONS);
        }
        if (++cells > MOST_CELLS) {
            throw findings.refusal(SheetMessage.TOO_MANY_CELLS, MOST_CELLS);
        }
        current.put(column, cell);
        used.set(column);
        if (cell.kind() == SheetCell.Kind.MINUTES) {
            (cell.wholeMinutes() ? wholeMinutes : withSeconds).set(column);
        }
    }

    /** Ends the row, which is kept if it has cells. */
    void endRow(int number) throws TaskException {
        if (current.isEmpty()) {
            return;
        }
        int[] columns = new int[current.size()];
        int index = 0;
        for (int column : current.keySet()) {
            columns[index++] = column;
        }
        rows.add(new Row(number, columns, current.values().toArray(SheetCell[]::new)));
        current.clear();
        if (rows.size() > LIMITS.rows()) {
            throw findings.refusal(ImportMessage.TOO_MANY_LINES, LIMITS.rows());
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Row> rows() {
        return rows;
    }

    /** The columns that hold anything, counted from 0. */
    int[] columns() {
        return used.stream().toArray();
    }

    /** Whether a column has times that are shown as 2:15, and are minutes and seconds as in any text. */
    boolean showsMinutes() {
        BitSet shown = (BitSet) wholeMinutes.clone();
        shown.andNot(withSeconds);
        return !shown.isEmpty();
    }

    /** The text of a cell as its sheet shows it. */
    String text(int column, SheetCell cell) {
        boolean asShown = cell.wholeMinutes() && !withSeconds.get(column);
        return asShown ? cell.text().substring(0, cell.text().length() - 3) : cell.text();
    }

    /** The same as a table of lines, without the columns that hold nothing; once all rows are here. */
    Table table() {
        if (table.isEmpty()) {
            table = Optional.of(made());
        }
        return table.get();
    }

    /** Tells what was seen in the cells. */
    void report() {
        lines.report(findings);
    }

    private Table made() {
        int[] columns = columns();
        int[] index = new int[used.length()];
        for (int i = 0; i < columns.length; i++) {
            index[columns[i]] = i;
        }
        List<Table.Row> found = new ArrayList<>(rows.size());
        for (Row row : rows) {
            List<List<Piece>> pieces = new ArrayList<>();
            for (int i = 0; i < row.columns().length; i++) {
                int column = row.columns()[i];
                while (pieces.size() < index[column]) {
                    pieces.add(List.of());
                }
                pieces.add(lines.of(text(column, row.cells()[i]), row.number()));
            }
            found.add(new Table.Row(pieces));
        }
        return new Table(found, columns.length);
    }
}
