// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.LabelShape;
import org.rapport.importers.internal.turns.Stamp;

/**
 * Which columns of a table hold what, guessed from a header row or else from the cells.
 *
 * @param firstRow 1 if there is a header row, otherwise 0
 * @param start the column of the times
 * @param end a second column of times
 * @param speaker the column of the speakers
 * @param words the column of what was said
 */
record TableColumns(
        int firstRow, Optional<Integer> start, Optional<Integer> end, Optional<Integer> speaker, int words) {

    private static final Set<String> SPEAKER_HEADERS = Set.of(
            "speaker", "speakers", "who", "name", "person", "participant", "role", "voice", "sprecher", "sprecherin");
    private static final Set<String> TIME_HEADERS = Set.of(
            "time",
            "timestamp",
            "time stamp",
            "timespan",
            "timecode",
            "start",
            "end",
            "in",
            "out",
            "start time",
            "end time",
            "zeit");
    private static final Set<String> WORDS_HEADERS = Set.of(
            "text", "content", "transcript", "utterance", "words", "dialogue", "speech", "transcription", "inhalt");

    /** The columns of a table of turns; empty if it has neither times nor speakers beside words. */
    static Optional<TableColumns> guess(Table table) {
        if (table.columns() < 2 || table.rows().isEmpty()) {
            return Optional.empty();
        }
        int first = isHeader(table) ? 1 : 0;
        List<Column> columns = Column.all(table, first);
        List<Integer> times =
                columns.stream().filter(Column::holdsTimes).map(Column::index).toList();
        Optional<Integer> words = columns.stream()
                .filter(column -> !column.holdsTimes() && !column.holdsNumbers() && column.cells() > 0)
                .filter(column -> first == 0 || !headed(table, column.index(), SPEAKER_HEADERS))
                .max((a, b) -> Long.compare(weight(table, first, a), weight(table, first, b)))
                .map(Column::index);
        Optional<Integer> speaker = columns.stream()
                .filter(column -> words.isPresent() && column.index() != words.get() && !column.holdsTimes())
                .filter(column -> column.holdsSpeakers(first == 1 && headed(table, column.index(), SPEAKER_HEADERS)))
                .map(Column::index)
                .findFirst();
        long others = columns.stream()
                .filter(column -> column.cells() > 0 && !column.holdsTimes() && !column.holdsNumbers())
                .filter(column -> !Optional.of(column.index()).equals(words))
                .filter(column -> !Optional.of(column.index()).equals(speaker))
                .count();
        if (words.isEmpty() || times.isEmpty() && speaker.isEmpty() || others > 1) {
            return Optional.empty();
        }
        return Optional.of(new TableColumns(
                first, times.stream().findFirst(), times.stream().skip(1).findFirst(), speaker, words.get()));
    }

    private static long weight(Table table, int first, Column column) {
        return first == 1 && headed(table, column.index(), WORDS_HEADERS) ? Long.MAX_VALUE : column.length();
    }

    private static boolean isHeader(Table table) {
        int known = 0;
        for (int i = 0; i < table.columns(); i++) {
            known += headed(table, i, SPEAKER_HEADERS)
                            || headed(table, i, TIME_HEADERS)
                            || headed(table, i, WORDS_HEADERS)
                    ? 1
                    : 0;
        }
        return known > 0 && known >= table.columns() / 2;
    }

    private static boolean headed(Table table, int column, Set<String> words) {
        return words.contains(Blanks.strip(table.rows().get(0).text(column)).toLowerCase(Locale.ROOT));
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
