// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/**
 * Reads a table as RFC 4180 describes it, with commas, semicolons or tabs between cells, whichever the first row has most of.
 * Cells may be in quotation marks, and hold line breaks then. Empty rows are passed over. For one thread.
 */
public final class CsvRows {

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 500;

    private final String text;
    private final String file;
    private final int longestCell;
    private final char separator;
    private int rows;
    private int at;
    private int line = 1;

    /**
     * One row.
     *
     * @param line the line of the file in which it begins, from 1
     * @param cells without blanks at their ends
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell in a column, empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * Rows of a text.
     *
     * @param file what it is called, for messages
     * @param longestCell so many characters a cell may have
     */
    public CsvRows(String text, String file, int longestCell) {
        this.text = text;
        this.file = file;
        this.longestCell = longestCell;
        this.separator = separator(text);
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /**
     * The next row; empty after the last.
     *
     * @throws TaskException if a quotation mark is never closed, or there are more than 100,000 rows, 500 columns or the
     *     characters that a cell may have
     */
    public Optional<Row> next() throws TaskException {
        while (at < text.length()) {
            int begun = line;
            List<String> cells = new ArrayList<>();
            do {
                cells.add(cell().strip());
                if (cells.size() > MOST_COLUMNS) {
                    throw tooLarge();
                }
            } while (isPassed(separator));
            endLine();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                requireFew(++rows);
                return Optional.of(new Row(begun, cells));
            }
        }
        return Optional.empty();
    }

    private void requireFew(int count) throws TaskException {
        if (count > MOST_ROWS + 1) {
            throw tooLarge();
        }
    }

    private boolean isPassed(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void endLine() {
        isPassed('\r');
        isPassed('\n');
        line++;
    }

    private String cell() throws TaskException {
        return isPassed('"') ? quoted() : plain();
    }

    private String plain() throws TaskException {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return bounded(text.substring(from, at));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** What stands between quotation marks, and what follows them up to the separator. */
    private String quoted() throws TaskException {
        int begun = line;
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && !isPassed('"')) {
                return bounded(cell + plain());
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
            if (cell.length() > longestCell) {
                throw tooLarge();
            }
        }
        throw new TaskException(Message.of(TableMessage.OPEN_QUOTE), Location.line(file, begun));
    }

    private String bounded(String cell) throws TaskException {
        if (cell.length() > longestCell) {
            throw tooLarge();
        }
        return cell;
    }

    private TaskException tooLarge() {
        return new TaskException(
                Message.of(TableMessage.TOO_LARGE, MOST_ROWS, MOST_COLUMNS, longestCell), Location.line(file, line));
    }
}
