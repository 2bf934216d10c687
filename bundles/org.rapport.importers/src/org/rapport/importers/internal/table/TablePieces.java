// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.LabelShape;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.Voice;
import org.rapport.model.text.Mark;
import org.rapport.model.text.Span;
import org.rapport.model.text.TimeRange;

/** Makes lines of a table: rows of turns where it has columns for them, otherwise paragraphs. */
public final class TablePieces {

    private final Table table;
    private final Findings findings;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean spoken;
    private boolean frames;
    private final Counted filled = new Counted();
    private final Counted unread = new Counted();

    private TablePieces(Table table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    public static List<Piece> of(Table table, Findings findings) {
        TablePieces pieces = new TablePieces(table, findings);
        Optional<TableColumns> columns = TableColumns.guess(table);
        if (columns.isPresent()) {
            pieces.addTurns(columns.get());
        } else {
            table.rows().forEach(pieces::addRow);
            if (table.columns() > 1) {
                findings.note(ImportMessage.TABLE_AS_TEXT);
            }
        }
        return pieces.pieces;
    }

    /** The lines of a table that has columns for turns; empty if it has none, which is no finding. */
    public static Optional<List<Piece>> ofTurns(Table table, Findings findings) {
        return TableColumns.guess(table).map(columns -> {
            TablePieces pieces = new TablePieces(table, findings);
            pieces.addTurns(columns);
            return pieces.pieces;
        });
    }

    /** The lines of a table whose columns are known; what was filled in or could not be read becomes findings. */
    public static List<Piece> turns(Table table, TableColumns columns, Findings findings) {
        TablePieces pieces = new TablePieces(table, findings);
        pieces.addTurns(columns);
        pieces.filled.report(findings, TableMessage.FILLED_DOWN);
        if (columns.numbers() == BareNumbers.MILLISECONDS) {
            findings.note(TableMessage.IN_MILLISECONDS);
        }
        if (pieces.frames) {
            findings.note(TableMessage.FRAMES);
        }
        return pieces.pieces;
    }

    /** How often something was seen, and in which row first. */
    private static final class Counted {

        private int count;
        private int first;

        void add(int place) {
            first = count++ == 0 ? place : first;
        }

        void report(Findings findings, TableMessage message) {
            if (count > 0) {
                findings.noteAt(first, message, count);
            }
        }
    }

    private void addTurns(TableColumns columns) {
        for (Table.Row row :
                table.rows().subList(columns.firstRow(), table.rows().size())) {
            Optional<TimeRange> time = time(row, columns);
            List<Piece> lines = words(row, columns);
            List<Piece> across = lines.isEmpty() ? across(row, columns) : List.of();
            Voice voice = across.isEmpty() ? voice(row, columns) : Voice.OTHER;
            lines = across.isEmpty() ? lines : across;
            if (lines.isEmpty() && voice.kind() == Voice.Kind.NAMED) {
                pieces.add(Piece.line("", place(row)).said(Optional.empty(), voice));
            }
            for (Piece line : lines) {
                pieces.add(line.said(time, voice));
                time = Optional.empty();
                voice = Voice.SAME;
            }
        }
        unread.report(findings, TableMessage.TIMES_NOT_READ);
        reportOtherColumns(columns);
    }

    /** What stands in the place of the speaker and is no name, as in a row that is one cell. */
    private static List<Piece> across(Table.Row row, TableColumns columns) {
        return columns.speaker()
                .filter(column -> !LabelShape.fits(SpeakerCell.name(row.text(column))))
                .map(row::cell)
                .orElse(List.of());
    }

    /** What was said; in a row that leaves its place empty, what stands in the place of the time and is none. */
    private static List<Piece> words(Table.Row row, TableColumns columns) {
        List<Piece> words = row.cell(columns.words());
        return words.isEmpty()
                ? columns.start()
                        .filter(column -> CellTime.read(row.text(column), columns.numbers())
                                .isEmpty())
                        .map(row::cell)
                        .orElse(words)
                : words;
    }

    private Voice voice(Table.Row row, TableColumns columns) {
        if (columns.speaker().isEmpty()) {
            return Voice.OPEN;
        }
        String name = SpeakerCell.name(row.text(columns.speaker().get()));
        if (name.isEmpty() && spoken && !row.cell(columns.words()).isEmpty()) {
            filled.add(place(row));
        }
        spoken |= !name.isEmpty();
        return name.isEmpty() ? Voice.SAME : Voice.named(name);
    }

    private Optional<TimeRange> time(Table.Row row, TableColumns columns) {
        Optional<TimeRange> start = columns.start().flatMap(column -> stamp(row, column, columns.numbers()));
        Optional<TimeRange> end = columns.end().flatMap(column -> stamp(row, column, columns.numbers()));
        if (start.isPresent()
                && end.isPresent()
                && end.get().start().compareTo(start.get().start()) >= 0) {
            return Optional.of(TimeRange.of(start.get().start(), end.get().start()));
        }
        return start;
    }

    private Optional<TimeRange> stamp(Table.Row row, int column, BareNumbers numbers) {
        String cell = row.text(column);
        Optional<TimeRange> time = CellTime.read(cell, numbers);
        frames |= time.isPresent() && CellTime.hasFrames(cell);
        if (time.isEmpty() && !Blanks.onlyBlanks(cell, 0)) {
            unread.add(place(row));
        }
        return time;
    }

    private static int place(Table.Row row) {
        return row.cells().stream()
                .flatMap(List::stream)
                .mapToInt(Piece::place)
                .findFirst()
                .orElse(1);
    }

    private void reportOtherColumns(TableColumns columns) {
        for (int i = 0; i < table.columns(); i++) {
            int column = i;
            boolean used = columns.has(i);
            List<String> cells = table.rows().stream()
                    .skip(columns.firstRow())
                    .map(row -> Blanks.strip(row.text(column)))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (!used && !cells.isEmpty()) {
                boolean numbers = cells.stream().allMatch(cell -> cell.chars().allMatch(Character::isDigit));
                if (numbers) {
                    findings.note(ImportMessage.LINE_NUMBERS);
                } else {
                    findings.warn(ImportMessage.OTHER_COLUMN);
                }
            }
        }
    }

    /** Cells of one line each are a line with tabs; cells of several lines are paragraphs one after the other. */
    private void addRow(Table.Row row) {
        List<List<Piece>> cells =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (cells.stream().allMatch(cell -> cell.size() == 1)) {
            cells.stream().map(cell -> cell.get(0)).reduce(TablePieces::joined).ifPresent(pieces::add);
        } else {
            cells.forEach(pieces::addAll);
        }
    }

    private static Piece joined(Piece left, Piece right) {
        List<Mark> marks = new ArrayList<>(left.marks());
        for (Mark mark : right.marks()) {
            Span span = mark.span().shift(left.text().length() + 1);
            marks.add(new Mark(span, mark.style()));
        }
        String text = left.text() + '\t' + right.text();
        return new Piece(text, marks, left.bold(), left.place(), Optional.empty(), Voice.OPEN);
    }
}
