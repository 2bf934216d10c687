// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapport.importers.internal.sheet.NumberFormats.Shows;

/**
 * Writes the number of a cell as its sheet shows it: digits, a day as ISO 8601 has it, or a time that may have more than 24
 * hours. A time is a part of a day (ECMA-376, part 1, section 18.17.4).
 */
final class CellNumber {

    private static final MathContext SHOWN = new MathContext(15);
    private static final long MILLIS_OF_DAY = 86_400_000L;

    /** No recording lasts so long: a number of more days is a day, of which only the time is shown. */
    private static final double LONGEST_TIME = 31;

    private static final double LAST_DAY = 2_958_466;
    private static final int LONGEST = 40;

    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");

    private final LocalDate dayZero;

    /** With days that count from 1900, or from 1904 as older workbooks of the Macintosh have it. */
    CellNumber(boolean from1904) {
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    SheetCell of(String written, Shows shows) {
        boolean number = written.length() <= LONGEST && NUMBER.matcher(written).matches();
        if (!number || shows == Shows.NUMBER && written.length() < 10 && isPlain(written)) {
            return SheetCell.of(written);
        }
        double value = Double.parseDouble(written);
        if (shows == Shows.NUMBER || value < 0 || value >= LAST_DAY) {
            return SheetCell.of(digits(value, written));
        }
        return switch (shows) {
            case DAY -> SheetCell.of(day(value));
            case DAY_AND_TIME -> SheetCell.of(day(value) + " " + time(value % 1));
            case MINUTES -> new SheetCell(time(duration(value)), SheetCell.Kind.MINUTES);
            default -> SheetCell.of(time(duration(value)));
        };
    }

    private static boolean isPlain(String number) {
        return number.indexOf('E') < 0 && number.indexOf('e') < 0;
    }

    private static String digits(double value, String written) {
        boolean plain = Math.abs(value) >= 1e-9 && Math.abs(value) < 1e15;
        if (value == 0) {
            return "0";
        }
        return plain ? new BigDecimal(value).round(SHOWN).stripTrailingZeros().toPlainString() : written;
    }

    /** Day 60 of the calendar from 1900 is the 29th of February that never was; earlier days are one off. */
    private String day(double value) {
        long days = (long) value;
        boolean early = days < 60 && dayZero.getYear() < 1900;
        return dayZero.plusDays(early ? days + 1 : days).toString();
    }

    private static double duration(double value) {
        return value > LONGEST_TIME ? value % 1 : value;
    }

    private static String time(double days) {
        long millis = Math.round(days * MILLIS_OF_DAY);
        long seconds = millis / 1000;
        String time = String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        return millis % 1000 == 0 ? time : time + String.format(Locale.ROOT, ".%03d", millis % 1000);
    }
}
