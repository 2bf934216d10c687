// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.LabelShape;
import org.rapport.importers.internal.turns.Stamp;

/**
 * Which columns of a table hold what: named by a header row, guessed from the cells, or said by a person.
 *
 * @param firstRow the index of the first row below the header row; 0 if there is none
 * @param start the column of the times
 * @param end a second column of times
 * @param speaker the column of the speakers
 * @param words the column of what was said
 * @param numbers what bare numbers in the columns of times mean
 */
public record TableColumns(
        int firstRow,
        Optional<Integer> start,
        Optional<Integer> end,
        Optional<Integer> speaker,
        int words,
        BareNumbers numbers) {

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_HEADER = 40;
    private static final int SHARE_OF_WORDS = 4;

    /**
     * The columns of a table of turns; empty if it has neither times nor speakers beside words, or more than one column
     * of words, as where each speaker has one.
     */
    public static Optional<TableColumns> guess(Table table) {
        if (table.columns() < 2 || table.rows().isEmpty()) {
            return Optional.empty();
        }
        int first = isHeader(table) ? 1 : 0;
        List<Column> columns = Column.all(table, first);
        List<Integer> times =
                columns.stream().filter(Column::holdsTimes).map(Column::index).toList();
        Optional<Integer> words = columns.stream()
                .filter(column -> !column.holdsTimes() && !column.holdsNumbers() && column.cells() > 0)
                .filter(column -> first == 0 || !headed(table, column.index(), ColumnKind.SPEAKER))
                .max((a, b) -> Long.compare(weight(table, first, a), weight(table, first, b)))
                .map(Column::index);
        Optional<Integer> speaker = columns.stream()
                .filter(column -> words.isPresent() && column.index() != words.get() && !column.holdsTimes())
                .filter(column -> column.holdsSpeakers(first == 1 && headed(table, column.index(), ColumnKind.SPEAKER)))
                .map(Column::index)
                .findFirst();
        long others = columns.stream()
                .filter(column -> column.cells() > 0 && !column.holdsTimes() && !column.holdsNumbers())
                .filter(column -> !Optional.of(column.index()).equals(words))
                .filter(column -> !Optional.of(column.index()).equals(speaker))
                .count();
        boolean twice = speaker.isEmpty()
                && words.isPresent()
                && columns.stream()
                        .filter(column ->
                                column.index() != words.get() && !column.holdsTimes() && !column.holdsNumbers())
                        .anyMatch(column -> column.length() * SHARE_OF_WORDS
                                >= columns.get(words.get()).length());
        if (words.isEmpty() || times.isEmpty() && speaker.isEmpty() || others > 1 || twice) {
            return Optional.empty();
        }
        return Optional.of(new TableColumns(
                first,
                times.stream().findFirst(),
                times.stream().skip(1).findFirst(),
                speaker,
                words.get(),
                BareNumbers.NONE));
    }

    /** The columns that a person named, of a table that has them. */
    public static TableColumns named(
            Table table, int words, Optional<Integer> speaker, Optional<Integer> start, Optional<Integer> end) {
        BareNumbers numbers = start.map(column -> new CellUnits(table, 0, column, end).guess())
                .orElse(BareNumbers.NONE);
        return new TableColumns(0, start, end, speaker, words, numbers);
    }

    /** The same columns, with the rows from this one on. */
    public TableColumns from(int row) {
        return new TableColumns(row, start, end, speaker, words, numbers);
    }

    /**
     * Whether the first of these rows looks like names of columns that are not known: its time is none while those below
     * are times, or it has a speaker and a few words that come nowhere else.
     */
    public boolean beginsWithNames(Table table) {
        int last = table.rows().size();
        if (last - firstRow < 3) {
            return false;
        }
        Table.Row first = table.rows().get(firstRow);
        if (start.isPresent()) {
            long times = table.rows().subList(firstRow + 1, last).stream()
                    .filter(row -> CellTime.read(row.text(start.get()), numbers).isPresent())
                    .count();
            boolean none = CellTime.read(first.text(start.get()), numbers).isEmpty();
            return none && !Blanks.onlyBlanks(first.text(start.get()), 0) && times * 2 > last - firstRow - 1;
        }
        return speaker.isPresent() && first.text(words).length() <= LONGEST_NAME && isAlone(table, speaker.get());
    }

    /** Whether the label of the first row comes once, and every other one twice. */
    private boolean isAlone(Table table, int column) {
        Map<String, Integer> labels = new HashMap<>();
        table.rows().subList(firstRow, table.rows().size()).forEach(row -> {
            String name = SpeakerCell.name(row.text(column));
            labels.merge(name, name.isEmpty() ? 2 : 1, Integer::sum);
        });
        String first = SpeakerCell.name(table.rows().get(firstRow).text(column));
        return labels.values().stream().filter(count -> count == 1).count() == 1 && labels.get(first) == 1;
    }

    /** Whether a column is one of these. */
    boolean has(int column) {
        return words == column
                || start.filter(c -> c == column).isPresent()
                || end.filter(c -> c == column).isPresent()
                || speaker.filter(c -> c == column).isPresent();
    }

    private static long weight(Table table, int first, Column column) {
        return first == 1 && headed(table, column.index(), ColumnKind.WORDS) ? Long.MAX_VALUE : column.length();
    }

    private static boolean isHeader(Table table) {
        int known = 0;
        for (int i = 0; i < table.columns(); i++) {
            known += HeaderNames.of(header(table, i)).isPresent() ? 1 : 0;
        }
        return known > 0 && known >= table.columns() / 2 && !isTurn(table);
    }

    /**
     * Whether the first row is what somebody said, though a name such as Participant is a name of columns, too: a cell
     * that names no column is long, or it or the name comes again in a row that is not the same.
     */
    private static boolean isTurn(Table table) {
        List<String> first = texts(table, 0);
        boolean named = first.stream()
                .allMatch(text -> text.isEmpty() || HeaderNames.of(text).isPresent());
        boolean longer = first.stream().anyMatch(text -> text.length() > LONGEST_HEADER || Column.isTime(text));
        return !named && (longer || comesAgain(table, first));
    }

    private static boolean comesAgain(Table table, List<String> first) {
        for (int row = 1; row < table.rows().size(); row++) {
            List<String> texts = texts(table, row);
            for (int i = 0; i < first.size() && !texts.equals(first); i++) {
                if (!first.get(i).isEmpty() && first.get(i).equals(texts.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> texts(Table table, int row) {
        return IntStream.range(0, table.columns())
                .mapToObj(column -> Blanks.strip(table.rows().get(row).text(column)))
                .toList();
    }

    private static boolean headed(Table table, int column, ColumnKind kind) {
        return HeaderNames.says(header(table, column), kind);
    }

    private static String header(Table table, int column) {
        return table.rows().get(0).text(column);
    }

    /** What the cells of one column look like. */
    private record Column(int index, int cells, int times, int numbers, int labels, int names, int roles, long length) {

        static List<Column> all(Table table, int first) {
            return IntStream.range(0, table.columns())
                    .mapToObj(column -> of(table, first, column))
                    .toList();
        }

        static Column of(Table table, int first, int index) {
            int[] counts = new int[5];
            long length = 0;
            Set<String> names = new HashSet<>();
            for (Table.Row row : table.rows().subList(first, table.rows().size())) {
                String text = Blanks.strip(row.text(index));
                if (!text.isEmpty()) {
                    String name = SpeakerCell.name(text);
                    counts[0]++;
                    counts[1] += isTime(text) ? 1 : 0;
                    counts[2] += isNumber(text) ? 1 : 0;
                    counts[3] += LabelShape.fits(name) ? 1 : 0;
                    counts[4] += LabelShape.isRole(name) ? 1 : 0;
                    names.add(name);
                    length += text.length();
                }
            }
            return new Column(index, counts[0], counts[1], counts[2], counts[3], names.size(), counts[4], length);
        }

        boolean holdsTimes() {
            return cells > 0 && times >= cells * 0.6;
        }

        boolean holdsNumbers() {
            return cells > 0 && numbers == cells;
        }

        boolean holdsSpeakers(boolean headed) {
            return cells > 0 && labels >= cells * 0.8 && (headed || roles == cells || names < cells);
        }

        private static boolean isTime(String text) {
            return Stamp.at(text, 0)
                    .filter(stamp -> stamp.end() == text.length())
                    .isPresent();
        }

        private static boolean isNumber(String text) {
            return text.length() < 8 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        }
    }
}
