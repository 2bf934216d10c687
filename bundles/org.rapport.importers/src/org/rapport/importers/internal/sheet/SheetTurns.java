// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapport.api.importing.ColumnChoice;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.table.HeaderRow;
import org.rapport.importers.internal.table.Table;
import org.rapport.importers.internal.table.TableColumns;
import org.rapport.importers.internal.table.TablePieces;
import org.rapport.importers.internal.turns.Joining;
import org.rapport.importers.internal.turns.Piece;

/**
 * The turns of a sheet: its columns are named by a header row, or by a person, or guessed and confirmed by a person. A guess
 * that nobody confirmed is never used.
 */
final class SheetTurns {

    private final int[] letters;
    private final Table table;
    private final Findings findings;

    SheetTurns(SheetTable sheet, Findings findings) {
        this.letters = sheet.columns();
        this.table = sheet.table();
        this.findings = findings;
    }

    /**
     * Lines, and how they are put together.
     *
     * @param joining as captions if there are times for each row and no speakers
     */
    record Lines(List<Piece> pieces, Joining joining) {}

    /**
     * The lines of the sheet.
     *
     * @throws TaskException if the columns have no names and no person said what they hold
     */
    Lines lines(ColumnChoice choice) throws TaskException {
        TableColumns columns = columns(choice);
        boolean captions = columns.speaker().isEmpty() && columns.end().isPresent();
        List<Piece> pieces = TablePieces.turns(table, columns, findings);
        return new Lines(pieces, captions ? Joining.CAPTIONS : Joining.PARAGRAPHS);
    }

    private TableColumns columns(ColumnChoice choice) throws TaskException {
        Optional<TableColumns> headed = HeaderRow.find(table);
        if (choice instanceof ColumnChoice.Named named) {
            TableColumns chosen = named(named);
            return withoutNames(
                    headed.map(header -> chosen.from(header.firstRow())).orElse(chosen));
        }
        if (headed.isPresent()) {
            reportAbove(headed.get().firstRow() - 1);
            reportMoreCells(headed.get().firstRow());
            return headed.get();
        }
        return withoutNames(guessed(choice));
    }

    private TableColumns guessed(ColumnChoice choice) throws TaskException {
        Optional<TableColumns> guess = TableColumns.guess(table);
        if (guess.isEmpty()) {
            throw findings.refusal(SheetMessage.NAME_COLUMNS, example());
        }
        if (choice instanceof ColumnChoice.AsGuessed) {
            findings.note(SheetMessage.GUESSED, sentence(guess.get()));
            return guess.get();
        }
        throw findings.refusal(SheetMessage.CONFIRM, sentence(guess.get()), option(guess.get()));
    }

    private TableColumns named(ColumnChoice.Named named) throws TaskException {
        int words = index(named.words());
        Optional<Integer> speaker = optional(named.speaker());
        Optional<Integer> start = optional(named.start());
        return TableColumns.named(table, words, speaker, start, optional(named.end()));
    }

    private Optional<Integer> optional(Optional<Integer> named) throws TaskException {
        return named.isPresent() ? Optional.of(index(named.get())) : Optional.empty();
    }

    /** The index among the columns that hold anything. */
    private int index(int named) throws TaskException {
        int index = Arrays.binarySearch(letters, named - 1);
        if (index < 0) {
            String known =
                    Arrays.stream(letters).limit(30).mapToObj(ColumnLetters::of).collect(Collectors.joining(", "));
            throw findings.refusal(SheetMessage.NO_COLUMN, ColumnLetters.of(named - 1), known);
        }
        return index;
    }

    private TableColumns withoutNames(TableColumns columns) {
        if (columns.firstRow() > 0) {
            reportAbove(columns.firstRow() - 1);
        } else if (columns.beginsWithNames(table)) {
            findings.note(SheetMessage.NAMES_LEFT_OUT);
            return columns.from(1);
        }
        return columns;
    }

    private void reportAbove(int rows) {
        findings.count(rows, SheetMessage.ABOVE_HEADER);
    }

    private void reportMoreCells(int firstRow) {
        int named = table.rows().get(firstRow - 1).cells().size();
        List<Table.Row> longer = table.rows().subList(firstRow, table.rows().size()).stream()
                .filter(row -> row.cells().size() > named)
                .toList();
        if (!longer.isEmpty()) {
            int place =
                    longer.get(0).cell(longer.get(0).cells().size() - 1).get(0).place();
            findings.warnAt(place, SheetMessage.MORE_CELLS, longer.size());
        }
    }

    private String sentence(TableColumns columns) {
        List<String> parts = new ArrayList<>();
        columns.start().ifPresent(column -> parts.add("column " + letter(column) + " holds times"));
        columns.end().ifPresent(column -> parts.add("column " + letter(column) + " the times when they end"));
        columns.speaker().ifPresent(column -> parts.add("column " + letter(column) + " speakers"));
        parts.add("column " + letter(columns.words()) + " what was said");
        return String.join(", ", parts);
    }

    private String option(TableColumns columns) {
        List<String> parts = new ArrayList<>();
        columns.start().ifPresent(column -> parts.add("time=" + letter(column)));
        columns.end().ifPresent(column -> parts.add("end=" + letter(column)));
        columns.speaker().ifPresent(column -> parts.add("speaker=" + letter(column)));
        parts.add("text=" + letter(columns.words()));
        return String.join(",", parts);
    }

    /** An example with the columns that there are. */
    private String example() {
        return switch (letters.length) {
            case 1 -> "text=" + letter(0);
            case 2 -> "speaker=" + letter(0) + ",text=" + letter(1);
            default -> "time=" + letter(0) + ",speaker=" + letter(1) + ",text=" + letter(2);
        };
    }

    private String letter(int index) {
        return ColumnLetters.of(letters[index]);
    }
}
