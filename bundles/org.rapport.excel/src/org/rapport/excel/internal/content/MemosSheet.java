// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rapport.api.task.TaskException;
import org.rapport.excel.internal.sheet.Book;
import org.rapport.excel.internal.sheet.Cells;
import org.rapport.excel.internal.sheet.Column;
import org.rapport.excel.internal.sheet.Look;
import org.rapport.excel.internal.sheet.Palette;
import org.rapport.excel.internal.sheet.Shape;
import org.rapport.excel.internal.sheet.Table;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.PlacedMemo;
import org.rapport.model.text.Span;

/** The sheet of memos, in the order in which they were written; a study without memos has none. */
final class MemosSheet {

    private final Book book;
    private final CodeViews codes;
    private Optional<Table<PlacedMemo>> table = Optional.empty();

    MemosSheet(Book book, CodeViews codes) {
        this.book = book;
        this.codes = codes;
    }

    Optional<Table<PlacedMemo>> table() {
        return table;
    }

    void write(List<PlacedMemo> memos) throws TaskException, IOException {
        if (memos.isEmpty()) {
            return;
        }
        List<Column<PlacedMemo>> columns = columns();
        Shape shape = new Shape("Memos", Palette.SLATE, 1, columns.size() - 4, 12, 32, columns.size());
        Table<PlacedMemo> made = new Table<>(book, shape, columns);
        for (PlacedMemo memo : memos) {
            made.add(memo);
        }
        made.finish();
        table = Optional.of(made);
    }

    private List<Column<PlacedMemo>> columns() {
        return List.of(
                column(
                        "Title",
                        Look.PROSE,
                        22,
                        "text",
                        "The memo's title.",
                        (row, cells) -> cells.text(row.memo().title())),
                column(
                        "Memo",
                        Look.PROSE,
                        72,
                        "text",
                        "The memo.",
                        (row, cells) -> cells.text(row.memo().text())),
                column(
                        "Type",
                        Look.TEXT,
                        15,
                        "analytic, methodological, reflexive",
                        "What the data mean (analytic), how the work is done (methodological), or what the researcher"
                                + " brings along (reflexive).",
                        (row, cells) -> cells.text(row.memo().type().name().toLowerCase(Locale.ROOT))),
                column(
                        "About",
                        Look.TEXT,
                        12,
                        "study, transcript, passage, code",
                        "What it is about.",
                        (row, cells) -> cells.text(about(row.memo().subject()))),
                column(
                        "Code",
                        Look.PROSE,
                        24,
                        "text",
                        "The label of the code that it is about.",
                        (row, cells) ->
                                code(row).map(id -> codes.of(id).label()).ifPresent(cells::text)),
                column(
                        "Transcript",
                        Look.PROSE,
                        22,
                        "text",
                        "The title of the transcript that it is about.",
                        (row, cells) -> row.transcriptTitle().ifPresent(cells::text)),
                column(
                        "Turn",
                        Look.NUMBER,
                        7,
                        "whole number, from 1",
                        "The number of the speaker turn in which the passage begins.",
                        (row, cells) -> row.turn().ifPresent(turn -> cells.number(turn.number()))),
                column(
                        "Words",
                        Look.PROSE,
                        50,
                        "text",
                        "The words of the passage that it is about.",
                        (row, cells) -> cells.text(row.text())),
                column(
                        "Author",
                        Look.TEXT,
                        14,
                        "text",
                        "Who wrote it.",
                        (row, cells) -> cells.text(row.memo().author().name())),
                column(
                        "Created (UTC)",
                        Look.MOMENT,
                        20,
                        "date and time, UTC",
                        "When it was written.",
                        (row, cells) -> cells.moment(row.memo().created())),
                column(
                        "Start",
                        Look.NUMBER,
                        9,
                        "whole number, code points",
                        "Where the passage begins in the transcript's text; the first character is 0.",
                        (row, cells) -> row.codePoints().map(Span::start).ifPresent(cells::number)),
                column(
                        "End",
                        Look.NUMBER,
                        9,
                        "whole number, code points",
                        "The place after the passage's last character.",
                        (row, cells) -> row.codePoints().map(Span::end).ifPresent(cells::number)),
                column(
                        "Memo id",
                        Look.TECHNICAL,
                        34,
                        "UUID",
                        "The memo's identity in every copy of the study.",
                        (row, cells) -> cells.text(row.memo().id().toString())));
    }

    private static Column<PlacedMemo> column(
            String header, Look look, double width, String type, String meaning, BiConsumer<PlacedMemo, Cells> value) {
        return new Column<>(header, look, width, Palette.SLATE, type, meaning, value);
    }

    private static Optional<CodeId> code(PlacedMemo row) {
        return row.memo().subject() instanceof MemoSubject.OfCode on ? Optional.of(on.code()) : Optional.empty();
    }

    private static String about(MemoSubject subject) {
        if (subject instanceof MemoSubject.OfStudy) {
            return "study";
        }
        if (subject instanceof MemoSubject.OfCode) {
            return "code";
        }
        return subject instanceof MemoSubject.OfPassage ? "passage" : "transcript";
    }
}
