// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.txt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.table.Table;
import org.rapport.importers.internal.table.TablePieces;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.LabelShape;
import org.rapport.importers.internal.turns.NumberTimes;
import org.rapport.importers.internal.turns.Piece;
import org.rapport.importers.internal.turns.Stamp;

/**
 * Reads a text as a table where all its lines are cut alike: by the same number of tabs, or by a comma after a time at
 * the start of each (NVivo, InqScribe).
 */
final class Columns {

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_COLUMNS = 12;

    private final List<TextLine> lines;
    private final Findings findings;

    private Columns(List<TextLine> lines, Findings findings) {
        this.lines = lines.stream().filter(line -> !line.isBlank()).toList();
        this.findings = findings;
    }

    /** The lines of a table of turns; empty if the text is none. */
    static Optional<List<Piece>> read(List<TextLine> lines, Findings findings) {
        Columns columns = new Columns(lines, findings);
        if (columns.lines.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        Optional<List<Piece>> pieces = columns.byTabs();
        return pieces.isPresent() ? pieces : columns.byCommas();
    }

    private Optional<List<Piece>> byTabs() {
        List<String[]> rows = new ArrayList<>(lines.size());
        for (TextLine line : lines) {
            String[] cells = line.text().split("\t", MOST_COLUMNS + 1);
            if (cells.length < 2
                    || cells.length > MOST_COLUMNS
                    || cells.length
                            != rows.stream()
                                    .findFirst()
                                    .map(first -> first.length)
                                    .orElse(cells.length)) {
                return Optional.empty();
            }
            rows.add(cells);
        }
        return pieces(rows);
    }

    /** A time and a comma begin each line; a name and a comma may follow. */
    private Optional<List<Piece>> byCommas() {
        List<String[]> rows = new ArrayList<>(lines.size());
        Set<String> names = new HashSet<>();
        boolean named = true;
        for (TextLine line : lines) {
            String[] cells = line.text().split(",", 2);
            boolean time = cells.length == 2 && isTimeOrNumber(Blanks.strip(cells[0]));
            if (!time) {
                return Optional.empty();
            }
            int comma = cells[1].indexOf(',');
            String name = comma < 0 ? "" : Blanks.strip(cells[1].substring(0, comma));
            named &= LabelShape.fits(name);
            names.add(name);
            rows.add(cells);
        }
        if (named && names.size() < rows.size()) {
            rows.replaceAll(Columns::withName);
        }
        return pieces(rows);
    }

    private static String[] withName(String[] cells) {
        int comma = cells[1].indexOf(',');
        return new String[] {cells[0], cells[1].substring(0, comma), cells[1].substring(comma + 1)};
    }

    private static boolean isTimeOrNumber(String cell) {
        boolean number = !cell.isEmpty() && cell.length() <= 13 && cell.matches("[0-9:/-]+");
        return number
                || Stamp.at(cell, 0)
                        .filter(stamp -> stamp.end() == cell.length())
                        .isPresent();
    }

    private Optional<List<Piece>> pieces(List<String[]> rows) {
        boolean numbers = readNumbers(rows);
        List<Table.Row> cells = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            cells.add(row(rows.get(i), lines.get(i).place()));
        }
        Optional<List<Piece>> pieces = TablePieces.ofTurns(new Table(cells, rows.get(0).length), findings);
        if (pieces.isPresent()) {
            findings.note(TextMessage.COLUMNS);
        }
        if (pieces.isPresent() && numbers) {
            findings.note(TextMessage.NUMBER_TIMES);
        }
        return pieces;
    }

    private static Table.Row row(String[] cells, int place) {
        List<List<Piece>> row = new ArrayList<>(cells.length);
        for (String cell : cells) {
            row.add(Blanks.onlyBlanks(cell, 0) ? List.of() : List.of(Piece.line(Blanks.strip(cell), place)));
        }
        return new Table.Row(row);
    }

    /** Writes out the times of the first column if they are numbers or have short fields; a head may stand above. */
    private static boolean readNumbers(List<String[]> rows) {
        boolean head = rows.get(0)[0].chars().noneMatch(Character::isDigit);
        List<String[]> body = rows.subList(head ? 1 : 0, rows.size());
        List<String> cells = body.stream().map(row -> row[0]).toList();
        boolean written =
                cells.stream().allMatch(cell -> Stamp.at(Blanks.strip(cell), 0).isPresent());
        Optional<List<String>> times = written ? Optional.empty() : NumberTimes.read(cells, isTimeHead(rows.get(0)[0]));
        times.ifPresent(all -> {
            for (int i = 0; i < all.size(); i++) {
                body.get(i)[0] = all.get(i);
            }
        });
        return times.isPresent();
    }

    private static boolean isTimeHead(String head) {
        return Set.of("time", "timespan", "timestamp", "start", "start time", "timecode", "zeit")
                .contains(Blanks.strip(head).toLowerCase(Locale.ROOT));
    }
}
