// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.api.task.TaskException;
import org.rapport.excel.internal.sheet.Book;
import org.rapport.excel.internal.sheet.Cells;
import org.rapport.excel.internal.sheet.Column;
import org.rapport.excel.internal.sheet.Look;
import org.rapport.excel.internal.sheet.Palette;
import org.rapport.excel.internal.sheet.Shape;
import org.rapport.excel.internal.sheet.Table;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Colour;

/** The sheet of the codebook: what each code means, and how often it was used. */
final class CodebookSheet {

    private final Book book;
    private final CodeViews codes;
    private final Counts counts;
    private final Table<CodeView> table;

    CodebookSheet(Book book, CodeViews codes, Counts counts) {
        this.book = book;
        this.codes = codes;
        this.counts = counts;
        List<Column<CodeView>> columns = new ArrayList<>();
        addNames(columns);
        addMeaning(columns);
        int printed = columns.size();
        addUse(columns);
        Shape shape = new Shape("Codebook", Palette.OLIVE, 1, printed, 14, 32, columns.size());
        this.table = new Table<>(book, shape, columns);
    }

    Table<CodeView> table() {
        return table;
    }

    void write() throws TaskException, IOException {
        for (CodeView code : codes.all()) {
            table.add(code);
        }
        for (CodeView code : counts.missingFrom(codes)) {
            table.add(code);
        }
        table.finish();
    }

    private void addNames(List<Column<CodeView>> to) {
        to.add(column(
                "Code",
                Look.PROSE,
                30,
                "text",
                "The code's label, indented by level, on the code's colour.",
                (code, cells) -> cells.text(code.label(), book.styles().of(look(code), code.colour()))));
        to.add(column(
                "Code id",
                Look.TECHNICAL,
                12,
                "text",
                "The code's identity, which stays when its label changes.",
                (code, cells) -> cells.text(code.id().value())));
        to.add(column(
                "Kind",
                Look.TEXT,
                10,
                "code or category",
                "Passages carry codes; a category only holds codes together.",
                (code, cells) -> cells.text(code.isCategory() ? "category" : "code")));
    }

    private static Look look(CodeView code) {
        Look look = Look.PROSE.indent(code.depth());
        return code.isCategory() ? look.embolden() : look;
    }

    private void addMeaning(List<Column<CodeView>> to) {
        to.add(prose("Short definition", 32, "The meaning in one line.", Code::shortDefinition));
        to.add(prose("Definition", 50, "The full meaning.", Code::definition));
        to.add(prose("When to use", 40, "What belongs to the code.", Code::include));
        to.add(prose("When not to use", 40, "What does not belong to the code.", Code::exclude));
        to.add(prose(
                "Examples",
                60,
                "Sentences that show where the code begins and ends: typical, atypical, close but no.",
                code -> lines(code.examples(), Words::example)));
    }

    private void addUse(List<Column<CodeView>> to) {
        to.add(prose(
                "Indicators",
                36,
                "The rules that suggest the code.",
                code -> lines(code.indicators(), Words::indicator)));
        to.add(prose("Sources", 36, "Where the code comes from.", Code::sources));
        to.add(count(
                "Codings reviewed",
                "Codings that a person looked at one by one; for a category those of its" + " whole branch.",
                code -> counts.total(code).reviewed()));
        to.add(count(
                "Codings unreviewed",
                "Codings that were accepted in bulk; for a category those of its whole" + " branch.",
                code -> counts.total(code).unreviewed()));
        to.add(count(
                "Transcripts",
                "In how many transcripts the code occurs; for a category, any of its branch.",
                code -> counts.of(code).size()));
        to.add(column(
                "Level",
                Look.NUMBER,
                7,
                "whole number, from 1",
                "How deep the code stands in the tree.",
                (code, cells) -> cells.number(code.depth() + 1L)));
        to.add(column(
                "Path",
                Look.PROSE,
                40,
                "text, steps parted by >",
                "The labels from the top of the tree down.",
                (code, cells) -> cells.text(code.path())));
        to.add(column(
                "Colour",
                Look.TECHNICAL,
                10,
                "#rrggbb, sRGB",
                "The code's colour, or that of the nearest code above it.",
                (code, cells) -> code.colour().map(Colour::toString).ifPresent(cells::text)));
    }

    private static <T> String lines(List<T> values, Function<T, String> words) {
        return values.stream().map(words).collect(Collectors.joining("\n"));
    }

    private static Column<CodeView> prose(String header, double width, String meaning, Function<Code, String> text) {
        return column(header, Look.PROSE, width, "text", meaning, (code, cells) -> code.code()
                .map(text)
                .ifPresent(cells::text));
    }

    private static Column<CodeView> count(String header, String meaning, Function<CodeView, Integer> number) {
        return column(
                header, Look.COUNT, 12, "whole number", meaning, (code, cells) -> cells.number(number.apply(code)));
    }

    private static Column<CodeView> column(
            String header, Look look, double width, String type, String meaning, BiConsumer<CodeView, Cells> value) {
        return new Column<>(header, look, width, Palette.OLIVE, type, meaning, value);
    }
}
