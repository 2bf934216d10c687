// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/**
 * A sheet with a header and one row per record; when it is full, it goes on in "name 2". Rows are written as they are
 * added; {@link #finish} writes the headers, when it is known which further columns the rows needed.
 *
 * @param <R> what a row shows
 */
public final class Table<R> {

    private static final double LINE_HEIGHT = 15;

    private final Book book;
    private final Shape shape;
    private final List<Column<R>> columns;
    private final List<Style> styles;
    private final BiConsumer<R, Cells> beyond;
    private final Extras extras;
    private final Cells cells;
    private final XmlBuffer tag = new XmlBuffer();
    private final List<SheetPart> parts = new ArrayList<>();
    private final List<Integer> lastRows = new ArrayList<>();
    private long count;
    private int next;

    public Table(Book book, Shape shape, List<Column<R>> columns) {
        this(book, shape, columns, (row, cells) -> {});
    }

    /** A table whose rows may have more to say than its columns: {@code beyond} puts that into extra columns. */
    public Table(Book book, Shape shape, List<Column<R>> columns, BiConsumer<R, Cells> beyond) {
        this.book = book;
        this.shape = shape;
        Headers headers = new Headers();
        this.columns = columns.stream()
                .map(c -> c.withHeader(headers.unique(c.header())))
                .toList();
        this.styles = columns.stream().map(c -> book.styles().of(c.look())).toList();
        this.beyond = beyond;
        this.extras = new Extras(columns.size(), headers);
        this.cells = new Cells(book.styles(), book.limits().cell(), extras);
        open();
    }

    private void open() {
        String name = parts.isEmpty() ? shape.name() : shape.name() + " " + (parts.size() + 1);
        parts.add(book.sheet(name));
        next = 1;
    }

    /** The names of the sheets that it fills. */
    public List<String> sheets() {
        return parts.stream().map(part -> part.sheet().getSheetName()).toList();
    }

    /** How many rows it has, headers not counted. */
    public long count() {
        return count;
    }

    public void add(R row) throws IOException {
        if (next == book.limits().rows()) {
            lastRows.add(next - 1);
            open();
        }
        cells.beginRow(next);
        for (int i = 0; i < columns.size(); i++) {
            cells.beginCell(i, columns.get(i), styles.get(i));
            columns.get(i).value().accept(row, cells);
            cells.endCell();
        }
        beyond.accept(row, cells);
        cells.endRow();
        RowXml.open(tag, next, Math.min(cells.lines(), shape.lines()) * LINE_HEIGHT + 3);
        write(tag);
        RowXml.close(cells.buffer());
        write(cells.buffer());
        next++;
        count++;
    }

    private void write(XmlBuffer xml) throws IOException {
        xml.drainTo(parts.get(parts.size() - 1).rows());
    }

    /**
     * Writes the headers and sets up the sheets.
     *
     * @throws TaskException if there are more columns than Excel takes
     */
    public void finish() throws TaskException {
        lastRows.add(next - 1);
        int needed = columns.size() + extras.made().size();
        if (needed > book.limits().columns()) {
            throw new TaskException(
                    Message.of(
                            ExcelMessage.TOO_WIDE,
                            shape.name(),
                            needed,
                            book.limits().columns()),
                    Location.NOWHERE);
        }
        TableSetup setup = new TableSetup(book, shape, columns, extras.made());
        for (int i = 0; i < parts.size(); i++) {
            setup.apply(parts.get(i), lastRows.get(i));
        }
    }

    /** What its columns mean; complete after {@link #finish}. */
    public Stream<Explained> explained() {
        return Stream.concat(
                columns.stream().map(c -> new Explained(shape.name(), c.header(), c.type(), c.meaning())),
                extras.made().stream().map(e -> new Explained(shape.name(), e.header(), "text", e.about())));
    }
}
