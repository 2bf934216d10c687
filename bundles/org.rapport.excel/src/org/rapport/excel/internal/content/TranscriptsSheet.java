// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.rapport.api.task.TaskException;
import org.rapport.excel.internal.sheet.Book;
import org.rapport.excel.internal.sheet.Cells;
import org.rapport.excel.internal.sheet.Column;
import org.rapport.excel.internal.sheet.Look;
import org.rapport.excel.internal.sheet.Palette;
import org.rapport.excel.internal.sheet.Shape;
import org.rapport.excel.internal.sheet.Table;
import org.rapport.model.study.TranscriptSummary;

/** The sheet of transcripts: what was read, who speaks, and how much of it is coded. */
final class TranscriptsSheet {

    private final Counts counts;
    private final Table<TranscriptSummary> table;

    TranscriptsSheet(Book book, Counts counts) {
        this.counts = counts;
        List<Column<TranscriptSummary>> columns = columns();
        Shape shape = new Shape("Transcripts", Palette.PLUM, 1, columns.size() - 3, 12, 32, columns.size());
        this.table = new Table<>(book, shape, columns);
    }

    Table<TranscriptSummary> table() {
        return table;
    }

    void write(List<TranscriptSummary> transcripts) throws TaskException, IOException {
        for (TranscriptSummary transcript : transcripts) {
            table.add(transcript);
        }
        table.finish();
    }

    private List<Column<TranscriptSummary>> columns() {
        return List.of(
                column(
                        "Transcript",
                        Look.PROSE,
                        34,
                        "text",
                        "The title of the transcript.",
                        (row, cells) -> cells.text(row.title())),
                column(
                        "Speakers",
                        Look.PROSE,
                        40,
                        "text, one speaker in a line",
                        "Who speaks, with the role, in the order of their first turns.",
                        (row, cells) -> cells.text(Words.speakers(row.speakers()))),
                column(
                        "Turns",
                        Look.COUNT,
                        9,
                        "whole number",
                        "How many speaker turns it has.",
                        (row, cells) -> cells.number(row.turns())),
                column(
                        "Words",
                        Look.COUNT,
                        10,
                        "whole number",
                        "How many words its text has, counted as runs of characters that are not blank.",
                        (row, cells) -> cells.number(row.words())),
                column(
                        "Codings reviewed",
                        Look.COUNT,
                        12,
                        "whole number",
                        "Codings that a person looked at one by one.",
                        (row, cells) -> cells.number(counts.of(row.id()).reviewed())),
                column(
                        "Codings unreviewed",
                        Look.COUNT,
                        12,
                        "whole number",
                        "Codings that were accepted in bulk.",
                        (row, cells) -> cells.number(counts.of(row.id()).unreviewed())),
                column(
                        "Language",
                        Look.TEXT,
                        11,
                        "language tag (BCP 47)",
                        "The language of the text.",
                        (row, cells) -> cells.text(row.language())),
                column(
                        "Source file",
                        Look.PROSE,
                        30,
                        "text",
                        "The name of the file that it was read from.",
                        (row, cells) -> cells.text(row.source().name())),
                column(
                        "Transcript id",
                        Look.TECHNICAL,
                        34,
                        "UUID",
                        "The transcript's identity in every copy of the study.",
                        (row, cells) -> cells.text(row.id().toString())),
                column(
                        "Text SHA-256",
                        Look.TECHNICAL,
                        58,
                        "64 hexadecimal digits",
                        "The digest of the text (UTF-8) in which Start and End of its passages count.",
                        (row, cells) -> cells.text(row.text().hex())),
                column(
                        "Source SHA-256",
                        Look.TECHNICAL,
                        58,
                        "64 hexadecimal digits",
                        "The digest of the source file's bytes.",
                        (row, cells) -> cells.text(row.source().hash().hex())));
    }

    private static Column<TranscriptSummary> column(
            String header,
            Look look,
            double width,
            String type,
            String meaning,
            BiConsumer<TranscriptSummary, Cells> value) {
        return new Column<>(header, look, width, Palette.PLUM, type, meaning, value);
    }
}
