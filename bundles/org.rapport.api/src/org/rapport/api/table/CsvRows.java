// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/**
 * Reads a table as RFC 4180 describes it, with commas, semicolons or tabs between cells, whichever is found or a first line
 * such as {@code sep=;} says. Cells may be in quotation marks, and hold line breaks then; marks that do not enclose a whole
 * cell are words of it. Empty rows are passed over. Linear in the length of the text. For one thread.
 */
public final class CsvRows {

    private static final String SEPARATOR_LINE = "sep=";

    private final String text;
    private final String file;
    private final TableLimits limits;
    private final char separator;
    private int rows;
    private int at;
    private int line = 1;

    /**
     * Rows of a text.
     *
     * @param file what it is called, for messages
     */
    public CsvRows(String text, String file, TableLimits limits) {
        this.text = text;
        this.file = file;
        this.limits = limits;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
        this.separator = saysSeparator() ? passSeparatorLine() : CsvSeparator.of(text, at);
    }

    private boolean saysSeparator() {
        int said = at + SEPARATOR_LINE.length();
        return text.startsWith(SEPARATOR_LINE, at)
                && said < text.length()
                && CsvSeparator.CANDIDATES.indexOf(text.charAt(said)) >= 0
                && (said + 1 == text.length() || isLineEnd(text.charAt(said + 1)));
    }

    private char passSeparatorLine() {
        char said = text.charAt(at + SEPARATOR_LINE.length());
        at += SEPARATOR_LINE.length() + 1;
        endLine();
        return said;
    }

    /**
     * The next row; empty after the last.
     *
     * @throws TaskException if a quotation mark is never closed (between tabs it is a word then), or the table is too large
     */
    public Optional<TableRow> next() throws TaskException {
        while (at < text.length()) {
            int begun = line;
            List<String> cells = new ArrayList<>();
            do {
                cells.add(cell().strip());
                if (cells.size() > limits.columns()) {
                    throw tooLarge();
                }
            } while (isPassed(separator));
            endLine();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                requireFew(++rows);
                return Optional.of(new TableRow(Location.line(file, begun), cells));
            }
        }
        return Optional.empty();
    }

    /** All rows from here on. */
    public List<TableRow> rest() throws TaskException {
        List<TableRow> rest = new ArrayList<>();
        for (Optional<TableRow> row = next(); row.isPresent(); row = next()) {
            rest.add(row.get());
        }
        return rest;
    }

    private void requireFew(int count) throws TaskException {
        if (count > limits.rows() + 1) {
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
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
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

    /** What stands between quotation marks, if they enclose the whole cell. */
    private String quoted() throws TaskException {
        int opened = at;
        int begun = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && !isPassed('"')) {
                return isCellEnd() ? bounded(cell.toString()) : plainFrom(opened, begun);
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        if (separator == '\t') {
            return plainFrom(opened, begun);
        }
        throw new TaskException(Message.of(TableMessage.OPEN_QUOTE), Location.line(file, begun));
    }

    /** Whether only blanks stand before the end of the cell, which are passed then. */
    private boolean isCellEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        boolean ended = end == text.length() || text.charAt(end) == separator || isLineEnd(text.charAt(end));
        at = ended ? end : at;
        return ended;
    }

    private String plainFrom(int start, int startLine) throws TaskException {
        at = start;
        line = startLine;
        return plain();
    }

    private String bounded(String cell) throws TaskException {
        if (cell.length() > limits.characters()) {
            throw tooLarge();
        }
        return cell;
    }

    private TaskException tooLarge() {
        return limits.exceeded(Location.line(file, line));
    }
}
