// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.rapport.api.task.TaskException;
import org.rapport.excel.internal.sheet.Book;
import org.rapport.excel.internal.sheet.Cells;
import org.rapport.excel.internal.sheet.Column;
import org.rapport.excel.internal.sheet.Explained;
import org.rapport.excel.internal.sheet.Look;
import org.rapport.excel.internal.sheet.Palette;
import org.rapport.excel.internal.sheet.Shape;
import org.rapport.excel.internal.sheet.Table;
import org.rapport.model.study.TranscriptSummary;

/**
 * The sheet of codes by transcripts: how often, reviewed and unreviewed apart. More transcripts than Excel has columns
 * for go on in a second sheet.
 */
final class CrosstabSheet {

    static final String NAME = "Code × Transcript";

    private static final int FIXED = 7;
    private static final double HEADER_HEIGHT = 150;

    private final Book book;
    private final CodeViews codes;
    private final Counts counts;
    private final Heat heat;
    private final List<Table<CrosstabRow>> tables = new ArrayList<>();

    CrosstabSheet(Book book, CodeViews codes, Counts counts, List<TranscriptSummary> transcripts) {
        this.book = book;
        this.codes = codes;
        this.counts = counts;
        this.heat = new Heat(book, counts.highest());
        int perSheet = Math.max(1, (book.limits().columns() - FIXED) / 2);
        for (int from = 0; from == 0 || from < transcripts.size(); from += perSheet) {
            List<TranscriptSummary> some = transcripts.subList(from, Math.min(transcripts.size(), from + perSheet));
            tables.add(table(from == 0 ? NAME : NAME + " (" + (from / perSheet + 1) + ")", some));
        }
    }

    private Table<CrosstabRow> table(String name, List<TranscriptSummary> transcripts) {
        List<Column<CrosstabRow>> columns = new ArrayList<>();
        addFixed(columns);
        transcripts.forEach(transcript -> addTranscript(columns, transcript));
        Shape shape = new Shape(name, Palette.OLIVE, 3, columns.size(), 3, HEADER_HEIGHT, FIXED);
        return new Table<>(book, shape, columns);
    }

    List<Table<CrosstabRow>> tables() {
        return tables;
    }

    void write() throws TaskException, IOException {
        Stream<CodeView> views = Stream.concat(codes.all().stream(), counts.missingFrom(codes).stream());
        List<CrosstabRow> rows = Stream.concat(
                        views.map(code -> CrosstabRow.of(code, counts)), Stream.of(CrosstabRow.total(counts)))
                .toList();
        for (Table<CrosstabRow> table : tables) {
            for (CrosstabRow row : rows) {
                table.add(row);
            }
            table.finish();
        }
    }

    private void addFixed(List<Column<CrosstabRow>> to) {
        to.add(column("Code", Look.PROSE, 38, this::label));
        to.add(column(
                "All reviewed",
                Look.COUNT,
                11,
                (row, cells) -> cells.number(row.total().reviewed(), heat.total(row.isSum()))));
        to.add(column(
                "All unreviewed",
                Look.COUNT,
                13,
                (row, cells) -> cells.number(row.total().unreviewed(), heat.total(row.isSum()))));
        to.add(column(
                "Transcripts",
                Look.COUNT,
                13,
                (row, cells) -> cells.number(row.counts().size())));
        to.add(column("Kind", Look.TEXT, 10, (row, cells) -> cells.text(row.kind())));
        to.add(column("Level", Look.NUMBER, 7, (row, cells) -> cells.number(row.depth() + 1L)));
        to.add(column("Code id", Look.TECHNICAL, 12, (row, cells) -> cells.text(row.id())));
    }

    private void label(CrosstabRow row, Cells cells) {
        Look look = Look.PROSE.indent(row.depth());
        cells.text(row.label(), book.styles().of(row.isSum() ? look.embolden() : look, row.colour()));
    }

    private void addTranscript(List<Column<CrosstabRow>> to, TranscriptSummary transcript) {
        to.add(new Column<>(
                transcript.title() + " – reviewed",
                Look.COUNT,
                6,
                Palette.PETROL,
                "",
                "",
                (row, cells) -> count(row, row.in(transcript.id()).reviewed(), cells)));
        to.add(new Column<>(
                transcript.title() + " – unreviewed",
                Look.COUNT,
                6,
                Palette.SLATE,
                "",
                "",
                (row, cells) -> count(row, row.in(transcript.id()).unreviewed(), cells)));
    }

    private void count(CrosstabRow row, int number, Cells cells) {
        cells.number(number, row.isSum() ? heat.sum() : heat.of(number));
    }

    private static Column<CrosstabRow> column(
            String header, Look look, double width, BiConsumer<CrosstabRow, Cells> value) {
        return new Column<>(header, look, width, Palette.OLIVE, "", "", value);
    }

    static Stream<Explained> explained() {
        String number = "whole number";
        return Stream.of(
                new Explained(NAME, "Code", "text", "The code's label, indented by level, on the code's colour."),
                new Explained(
                        NAME,
                        "All reviewed",
                        number,
                        "Codings in all transcripts that a person looked at one by one. A code counts its own codings,"
                                + " a category those of its whole branch; so add up codes only."),
                new Explained(
                        NAME,
                        "All unreviewed",
                        number,
                        "Codings in all transcripts that were accepted in bulk; counted in the same way."),
                new Explained(NAME, "Transcripts", number, "In how many transcripts the code occurs."),
                new Explained(
                        NAME,
                        "Kind",
                        "code, category or total",
                        "Passages carry codes; a category only holds codes together. The last row is the total of all"
                                + " codes."),
                new Explained(NAME, "Level", "whole number, from 1", "How deep the code stands in the tree."),
                new Explained(NAME, "Code id", "text", "The code's identity, which stays when its label changes."),
                new Explained(
                        NAME,
                        "… – reviewed",
                        number,
                        "One column per transcript: its reviewed codings. Zero is shown as a dot; the darker, the"
                                + " more."),
                new Explained(NAME, "… – unreviewed", number, "One column per transcript: its unreviewed codings."));
    }
}
