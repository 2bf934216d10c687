// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;

/** Writes lines as paragraphs, and tables as tables. */
final class TextWriter {

    private final List<Page> pages;
    private final List<Line> lines;
    private final Hyphens hyphens;
    private final DocumentText text;
    private final TableFinder table;

    TextWriter(List<Page> pages, List<Line> lines, Hyphens hyphens, DocumentText text) {
        this.pages = pages;
        this.lines = lines;
        this.hyphens = hyphens;
        this.text = text;
        this.table = new TableFinder(lines);
    }

    void write() throws TaskException {
        Paragraphs paragraphs =
                new Paragraphs(lines, pages.isEmpty() ? 0 : pages.get(0).width());
        int at = 0;
        while (at < lines.size()) {
            boolean isTable = table.begins(lines.get(at));
            int end = at + 1;
            while (end < lines.size() && (isTable ? table.fits(lines.get(end)) : !table.begins(lines.get(end)))) {
                end++;
            }
            if (isTable) {
                writeTable(lines.subList(at, end));
            } else {
                writeAll(paragraphs, lines.subList(at, end));
            }
            at = end;
        }
    }

    private void writeAll(Paragraphs paragraphs, List<Line> part) throws TaskException {
        for (List<Line> paragraph : paragraphs.of(part)) {
            writeParagraph(paragraph);
        }
    }

    private void writeParagraph(List<Line> paragraph) throws TaskException {
        for (int i = 0; i < paragraph.size(); i++) {
            Line line = paragraph.get(i);
            Hyphens.Seam seam =
                    i + 1 < paragraph.size() ? hyphens.between(line, paragraph.get(i + 1)) : new Hyphens.Seam(0, "");
            List<Run> runs = line.runs();
            int left = line.text().length() - seam.drop();
            for (Run run : runs) {
                String words = run.text().substring(0, Math.min(left, run.text().length()));
                text.append(words, run.styles());
                left -= words.length();
            }
            if (!seam.between().isEmpty()) {
                text.append(
                        seam.between(),
                        seamStyle(runs, paragraph.get(i + 1).runs()).styles());
            }
        }
        text.endParagraph();
    }

    /** A space between two bold words is bold. */
    private static Run seamStyle(List<Run> before, List<Run> after) {
        Run last = before.get(before.size() - 1);
        Run next = after.get(0);
        return new Run(" ", last.bold() && next.bold(), last.italic() && next.italic(), false);
    }

    private void writeTable(List<Line> part) throws TaskException {
        List<List<Line>> columns = new ArrayList<>();
        for (int column = 0; column <= table.columns().size(); column++) {
            columns.add(column(part, column));
        }
        List<Paragraphs> paragraphs =
                columns.stream().map(inColumn -> new Paragraphs(inColumn, 0)).toList();
        text.openTable();
        for (List<Line> row : new TableRows(table, pages).of(part)) {
            for (int column = 0; column < columns.size(); column++) {
                writeAll(paragraphs.get(column), column(row, column));
                text.endCell();
            }
            text.endRow();
        }
        text.closeTable();
    }

    private List<Line> column(List<Line> part, int column) {
        List<Line> inColumn = new ArrayList<>();
        for (Line line : part) {
            List<Cell> cells = line.cells().stream()
                    .filter(cell -> table.column(cell) == column)
                    .toList();
            if (!cells.isEmpty()) {
                inColumn.add(line.with(cells));
            }
        }
        return inColumn;
    }
}
