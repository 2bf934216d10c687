// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The row that names the columns of a table of turns: one says what was said, another who spoke or when. It may stand below
 * a title. A table of one column needs only the first of these.
 */
public final class HeaderRow {

    private static final int LOOKED_AT = 20;

    private final Table table;
    private final int index;
    private final Map<ColumnKind, Integer> columns = new EnumMap<>(ColumnKind.class);
    private final Map<ColumnKind, Integer> ranks = new HashMap<>();

    private HeaderRow(Table table, int index) {
        this.table = table;
        this.index = index;
        for (int i = 0; i < table.columns(); i++) {
            int column = i;
            HeaderNames.of(table.rows().get(index).text(i)).ifPresent(known -> take(column, known));
        }
    }

    private void take(int column, HeaderNames.Known known) {
        if (known.rank() < ranks.getOrDefault(known.kind(), Integer.MAX_VALUE)) {
            ranks.put(known.kind(), known.rank());
            columns.put(known.kind(), column);
        }
    }

    /** The columns as the first such row names them; empty if there is none among the first rows. */
    public static Optional<TableColumns> find(Table table) {
        for (int i = 0; i < Math.min(LOOKED_AT, table.rows().size()); i++) {
            HeaderRow row = new HeaderRow(table, i);
            if (row.isHeader()) {
                return Optional.of(row.named());
            }
        }
        return Optional.empty();
    }

    private boolean isHeader() {
        boolean beside = columns.containsKey(ColumnKind.SPEAKER) || columns.containsKey(ColumnKind.START);
        return columns.containsKey(ColumnKind.WORDS) && (beside || table.columns() == 1);
    }

    /** Whether anything stands below the name: where it does not, labels among the words may tell who speaks. */
    private boolean isFilled(int column) {
        return table.rows().subList(index + 1, table.rows().size()).stream()
                .anyMatch(row -> !row.cell(column).isEmpty());
    }

    private TableColumns named() {
        Optional<Integer> start = Optional.ofNullable(columns.get(ColumnKind.START));
        Optional<Integer> end = Optional.ofNullable(columns.get(ColumnKind.END)).filter(column -> start.isPresent());
        BareNumbers numbers = start.map(
                        column -> HeaderNames.unit(table.rows().get(index).text(column))
                                .orElseGet(() -> new CellUnits(table, index + 1, column, end).guess()))
                .orElse(BareNumbers.NONE);
        return new TableColumns(
                index + 1,
                start,
                end,
                Optional.ofNullable(columns.get(ColumnKind.SPEAKER)).filter(this::isFilled),
                columns.get(ColumnKind.WORDS),
                numbers);
    }
}
