// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.TurnStructure;

/**
 * Rows of a table until it ends. Some formats do not say which columns a cell covers, only where its right edge is, so
 * the grid is known when all rows are. A table inside a cell is paragraphs of that cell.
 */
public final class FlowTable {

    /** Edges of rows that are meant to be one below the other differ by less, in twentieths of a point. */
    private static final int SAME_EDGE = 40;

    private record Cell(List<FlowRuns.Paragraph> paragraphs) {}

    private record Row(List<Cell> cells, List<Integer> edges) {}

    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();
    private List<Integer> edges = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private List<FlowRuns.Paragraph> paragraphs = new ArrayList<>();
    private boolean announced;
    private int size;

    FlowTable(Findings findings) {
        this.findings = findings;
    }

    /** A row is defined; what follows may be its text even where the paragraphs do not say so. */
    public void define() {
        edges = new ArrayList<>();
        announced = true;
    }

    /** The next cell of the definition ends at this edge, in twentieths of a point. */
    public void edge(int position) {
        if (edges.size() < 1_000) {
            edges.add(position);
        }
    }

    /** New paragraphs say themselves whether they are in a table. */
    public void paragraphsSay() {
        announced = false;
    }

    /** Whether a row has begun and not ended. */
    boolean inRow() {
        return announced || !cells.isEmpty() || !paragraphs.isEmpty();
    }

    void add(FlowRuns.Paragraph paragraph) throws TaskException {
        paragraphs.add(paragraph);
        if (++size > TurnStructure.MOST_LINES) {
            throw findings.refusal(ImportMessage.TOO_MANY_LINES, TurnStructure.MOST_LINES);
        }
    }

    void endCell() {
        cells.add(new Cell(paragraphs));
        paragraphs = new ArrayList<>(1);
    }

    /** Ends a row, with the definition that came last. */
    public void endRow() {
        if (!paragraphs.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(cells, edges));
            cells = new ArrayList<>();
        }
        announced = false;
    }

    /** Ends the table if there is one, and gives it to the document. */
    void writeTo(DocumentText document) throws TaskException {
        endRow();
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> grid = grid();
        document.openTable();
        for (Row row : rows) {
            write(row, grid, document);
        }
        document.closeTable();
        rows.clear();
        size = 0;
    }

    private static void write(Row row, List<Integer> grid, DocumentText document) throws TaskException {
        int column = -1;
        for (int i = 0; i < row.cells.size(); i++) {
            for (FlowRuns.Paragraph paragraph : row.cells.get(i).paragraphs) {
                paragraph.writeTo(document);
                document.endParagraph();
            }
            if (row.cells.size() == row.edges.size()) {
                int last = column(grid, row.edges.get(i));
                document.cellSpans(last - column);
                column = last;
            }
            document.endCell();
        }
        document.endRow();
    }

    /** The right edges of the columns. */
    private List<Integer> grid() {
        TreeSet<Integer> all = new TreeSet<>();
        rows.stream().filter(row -> row.cells.size() == row.edges.size()).forEach(row -> all.addAll(row.edges));
        List<Integer> grid = new ArrayList<>();
        for (int edge : all) {
            if (grid.isEmpty() || edge - (long) grid.get(grid.size() - 1) > SAME_EDGE) {
                grid.add(edge);
            }
        }
        return grid;
    }

    private static int column(List<Integer> grid, int edge) {
        int column = 0;
        while (column + 1 < grid.size() && grid.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }
}
