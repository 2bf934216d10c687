// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the values of one row, cell by cell. Text that one cell cannot hold goes on in further columns.
 *
 * <p>Moments are days since 1899-12-30 in UTC, durations are days (ECMA-376 part 1, §18.17.4.1, the 1900 date system).
 */
public final class Cells {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final long EPOCH_DAY = 25_569;
    private static final Instant FIRST_DATE = Instant.parse("1900-03-01T00:00:00Z");
    private static final Instant LAST_DATE = Instant.parse("9999-12-31T23:59:59Z");

    private final Styles styles;
    private final int limit;
    private final XmlBuffer buffer = new XmlBuffer();
    private final RowXml xml = new RowXml(buffer);
    private final Extras extras;
    private final List<Extra> waiting = new ArrayList<>();
    private int column;
    private String header = "";
    private Style style;
    private double width;
    private boolean wrapped;
    private boolean filled;
    private int lines;

    private record Extra(int column, Style style, String text, int start, int end) {}

    Cells(Styles styles, int limit, Extras extras) {
        this.styles = styles;
        this.limit = limit;
        this.extras = extras;
        this.style = styles.of(Look.TEXT);
    }

    void beginRow(int row) {
        xml.row(row);
        waiting.clear();
        lines = 1;
    }

    void beginCell(int newColumn, Column<?> definition, Style newStyle) {
        column = newColumn;
        header = definition.header();
        style = newStyle;
        width = definition.width();
        wrapped = definition.look().wrapped();
        filled = false;
    }

    void endCell() {
        if (!filled) {
            xml.blank(column, style.plain());
        }
    }

    /** Closes the row; its cells are in {@link #buffer}. */
    void endRow() {
        waiting.sort((one, other) -> Integer.compare(one.column(), other.column()));
        for (Extra extra : waiting) {
            int number = extra.style().of(extra.text(), extra.start());
            xml.text(extra.column(), number, extra.text(), extra.start(), extra.end());
        }
    }

    XmlBuffer buffer() {
        return buffer;
    }

    /** How many lines the highest cell of the row so far needs, about. */
    int lines() {
        return lines;
    }

    /** Text in the look of its column. */
    public void text(String text) {
        text(text, style);
    }

    /** Text in a look of its own. */
    public void text(String text, Style own) {
        filled = true;
        int end = CellText.end(text, 0, limit);
        Style shown = end < text.length() ? styles.of(Look.PROSE.on(Palette.AMBER)) : own;
        xml.text(column, shown.of(text, 0), text, 0, end);
        if (wrapped) {
            lines = Math.max(lines, TextLines.of(text, width));
        }
        if (end < text.length()) {
            goOn(header, text, end);
        }
    }

    private void goOn(String name, String text, int from) {
        int start = from;
        for (int part = 1; start < text.length(); part++) {
            int end = CellText.end(text, start, limit);
            int at = extras.column(
                    name + (part == 1 ? " (continued)" : " (continued " + part + ")"),
                    "How texts of the column " + name + " go on that one cell cannot hold; empty if there is no more.");
            waiting.add(new Extra(at, styles.of(Look.PROSE.on(Palette.AMBER)), text, start, end));
            start = end;
        }
    }

    /** Text in a further column that few rows have, which is made when it is first asked for. */
    public void extra(String name, String meaning, String text) {
        int end = CellText.end(text, 0, limit);
        waiting.add(new Extra(extras.column(name, meaning), styles.of(Look.TEXT), text, 0, end));
        if (end < text.length()) {
            goOn(name, text, end);
        }
    }

    public void number(long number) {
        filled = true;
        xml.number(column, style.plain(), number);
    }

    public void number(long number, Style own) {
        filled = true;
        xml.number(column, own.plain(), number);
    }

    /** A number that need not be whole, to the 15 digits that Excel keeps. */
    public void decimal(double number) {
        filled = true;
        xml.number(column, style.plain(), number);
    }

    /** A day as a date; as ISO 8601 text where Excel has no date for it. */
    public void day(LocalDate day) {
        Instant moment = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        if (moment.isBefore(FIRST_DATE) || moment.isAfter(LAST_DATE)) {
            text(day.toString());
        } else {
            moment(moment);
        }
    }

    /** A moment as a date in UTC, to the millisecond; as ISO 8601 text where Excel has no date for it. */
    public void moment(Instant moment) {
        if (moment.isBefore(FIRST_DATE) || moment.isAfter(LAST_DATE)) {
            text(moment.toString());
            return;
        }
        filled = true;
        double days = EPOCH_DAY + moment.toEpochMilli() / 1000.0 / SECONDS_PER_DAY;
        xml.number(column, style.plain(), days);
    }

    public void duration(Duration duration) {
        filled = true;
        xml.number(column, style.plain(), duration.toMillis() / 1000.0 / SECONDS_PER_DAY);
    }
}
