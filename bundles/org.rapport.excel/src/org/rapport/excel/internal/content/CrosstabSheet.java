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
import org.rapport.excel.internal.sheet.Style;
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
    private final List<Table<CodeView>> tables = new ArrayList<>();

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

    private Table<CodeView> table(String name, List<TranscriptSummary> transcripts) {
        List<Column<CodeView>> columns = new ArrayList<>();
        addFixed(columns);
        transcripts.forEach(transcript -> addTranscript(columns, transcript));
        Shape shape = new Shape(name, Palette.OLIVE, 3, columns.size(), 3, HEADER_HEIGHT, FIXED);
        return new Table<>(book, shape, columns);
    }

    List<Table<CodeView>> tables() {
        return tables;
    }

    void write() throws TaskException, IOException {
        List<CodeView> rows =
                Stream.concat(codes.all().stream(), counts.missingFrom(codes).stream()).toList();
        for (Table<CodeView> table : tables) {
            for (CodeView code : rows) {
                table.add(code);
            }
            table.finish();
        }
    }

    private void addFixed(List<Column<CodeView>> to) {
        to.add(column("Code", Look.PROSE, 38, this::label));
        to.add(column("All reviewed", Look.COUNT, 11,
                (code, cells) -> cells.number(counts.total(code).reviewed(), sum(code))));
        to.add(column("All unreviewed", Look.COUNT, 13,
                (code, cells) -> cells.number(counts.total(code).unreviewed(), sum(code))));
        to.add(column("Transcripts", Look.COUNT, 12,
                (code, cells) -> cells.number(counts.of(code).size())));
        to.add(column("Kind", Look.TEXT, 10, (code, cells) -> cells.text(code.isCategory() ? "category" : "code")));
        to.add(column("Level", Look.NUMBER, 7, (code, cells) -> cells.number(code.depth() + 1L)));
        to.add(column("Code id", Look.TECHNICAL, 12, (code, cells) -> cells.text(code.id().value())));
    }

    private void label(CodeView code, Cells cells) {
        Look look = Look.PROSE.indent(code.depth());
        cells.text(code.label(), book.styles().of(code.isCategory() ? look.embolden() : look, code.colour()));
    }

    private Style sum(CodeView code) {
        Look bold = Look.COUNT.embolden();
        return book.styles().of(code.isCategory() ? bold.on(Palette.SHADE) : bold);
    }

    private void addTranscript(List<Column<CodeView>> to, TranscriptSummary transcript) {
        to.add(new Column<>(transcript.title() + " – reviewed", Look.COUNT, 6, Palette.PETROL, "", "",
                (code, cells) -> count(code, count(code, transcript).reviewed(), cells)));
        to.add(new Column<>(transcript.title() + " – unreviewed", Look.COUNT, 6, Palette.SLATE, "", "",
                (code, cells) -> count(code, count(code, transcript).unreviewed(), cells)));
    }

    private Count count(CodeView code, TranscriptSummary transcript) {
        return counts.of(code).getOrDefault(transcript.id(), Count.NONE);
    }

    private void count(CodeView code, int number, Cells cells) {
        cells.number(number, code.isCategory() ? heat.category() : heat.of(number));
    }

    private static Column<CodeView> column(
            String header, Look look, double width, BiConsumer<CodeView, Cells> value) {
        return new Column<>(header, look, width, Palette.OLIVE, "", "", value);
    }

    static Stream<Explained> explained() {
        String number = "whole number";
        return Stream.of(
                new Explained(NAME, "Code", "text", "The code's label, indented by level, on the code's colour."),
                new Explained(NAME, "All reviewed", number,
                        "Codings in all transcripts that a person looked at one by one. A code counts its own codings,"
                                + " a category those of its whole branch; so add up codes only."),
                new Explained(NAME, "All unreviewed", number,
                        "Codings in all transcripts that were accepted in bulk; counted in the same way."),
                new Explained(NAME, "Transcripts", number, "In how many transcripts the code occurs."),
                new Explained(NAME, "Kind", "code or category",
                        "Passages carry codes; a category only holds codes together."),
                new Explained(NAME, "Level", "whole number, from 1", "How deep the code stands in the tree."),
                new Explained(NAME, "Code id", "text", "The code's identity, which stays when its label changes."),
                new Explained(NAME, "… – reviewed", number,
                        "One column per transcript: its reviewed codings. Zero is shown as a dot; the darker, the"
                                + " more."),
                new Explained(NAME, "… – unreviewed", number, "One column per transcript: its unreviewed codings."));
    }
}
