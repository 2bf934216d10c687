// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells seconds from milliseconds where the times of a table are bare numbers. Whole numbers are milliseconds if what is
 * said between two of them would take longer on average than anybody speaks.
 */
final class CellUnits {

    private static final double LONGEST_MEAN = 400;

    private final Table table;
    private final int firstRow;
    private final int start;
    private final Optional<Integer> end;

    CellUnits(Table table, int firstRow, int start, Optional<Integer> end) {
        this.table = table;
        this.firstRow = firstRow;
        this.start = start;
        this.end = end;
    }

    BareNumbers guess() {
        List<Double> lengths = new ArrayList<>();
        Optional<BigDecimal> previous = Optional.empty();
        for (Table.Row row : table.rows().subList(firstRow, table.rows().size())) {
            Optional<BigDecimal> from = CellTime.number(row.text(start));
            if (from.filter(CellUnits::hasFraction).isPresent()) {
                return BareNumbers.SECONDS;
            }
            Optional<BigDecimal> to = end.isPresent() ? CellTime.number(row.text(end.get())) : from;
            Optional<BigDecimal> since = end.isPresent() ? from : previous;
            if (to.isPresent() && since.isPresent()) {
                lengths.add(to.get().subtract(since.get()).doubleValue());
            }
            previous = from;
        }
        double mean =
                lengths.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return mean > LONGEST_MEAN ? BareNumbers.MILLISECONDS : BareNumbers.SECONDS;
    }

    private static boolean hasFraction(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }
}
