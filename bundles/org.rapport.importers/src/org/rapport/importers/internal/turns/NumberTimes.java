// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads times as NVivo lets people type them, with few colons or none: {@code 75} is 1:15, {@code 1:6} is 1:06,
 * {@code 9203} is 92 minutes and 3 seconds, {@code 013203} is 1:32:03; brackets or number signs around, a dash or slash
 * between two. A column of numbers counts as times only as a whole: at least three that never fall and are not evenly
 * spaced, and of which one has a colon, or the first is zero, or all have six digits.
 */
public final class NumberTimes {

    private static final int FEWEST = 3;
    private static final int LONGEST = 24;

    private NumberTimes() {}

    /**
     * The same times with all their fields, such as {@code 01:32:03}; empty if the cells are no times.
     *
     * @param cells the cells of one column, none of them blank
     * @param sure whether something else, such as the head of the column, says that it holds times
     */
    public static Optional<List<String>> read(List<String> cells, boolean sure) {
        List<String> times = new ArrayList<>(cells.size());
        List<Long> starts = new ArrayList<>(cells.size());
        boolean colon = sure;
        boolean sixDigits = true;
        for (String cell : cells) {
            String bare = withoutBrackets(Blanks.strip(cell));
            List<Long> seconds = seconds(bare);
            if (seconds.isEmpty()) {
                return Optional.empty();
            }
            starts.add(seconds.get(0));
            colon |= bare.indexOf(':') >= 0;
            sixDigits &= bare.matches("[0-9]{6}(?:[-/][0-9]{6})?");
            times.add(
                    String.join(" - ", seconds.stream().map(NumberTimes::clock).toList()));
        }
        boolean shown = colon || sixDigits || !starts.isEmpty() && starts.get(0) == 0;
        return shown && rises(starts) && (sixDigits || !isEven(cells)) ? Optional.of(times) : Optional.empty();
    }

    private static boolean rises(List<Long> starts) {
        for (int i = 1; i < starts.size(); i++) {
            if (starts.get(i) < starts.get(i - 1)) {
                return false;
            }
        }
        return starts.size() >= FEWEST && starts.get(0) < starts.get(starts.size() - 1);
    }

    /** Whether the numbers are as far from each other, as line numbers are. */
    private static boolean isEven(List<String> cells) {
        long step = Long.MIN_VALUE;
        for (int i = 1; i < cells.size(); i++) {
            long difference = number(cells.get(i)) - number(cells.get(i - 1));
            if (step != Long.MIN_VALUE && step != difference) {
                return false;
            }
            step = difference;
        }
        return true;
    }

    private static long number(String cell) {
        String digits = cell.replaceAll("[^0-9]", "");
        return Long.parseLong(digits.substring(0, Math.min(digits.length(), 12)));
    }

    private static String withoutBrackets(String cell) {
        int kind = cell.length() < 3 ? -1 : "[#({".indexOf(cell.charAt(0));
        boolean closed = kind >= 0 && cell.charAt(cell.length() - 1) == "]#)}".charAt(kind);
        return closed ? Blanks.strip(cell.substring(1, cell.length() - 1)) : cell;
    }

    /** One or two times in seconds; none if the cell holds anything else. */
    private static List<Long> seconds(String cell) {
        List<Long> seconds = new ArrayList<>(2);
        if (cell.length() > LONGEST) {
            return seconds;
        }
        for (String part : cell.split("[-\u2013/]", 3)) {
            long time = secondsOf(Blanks.strip(part));
            if (time < 0 || seconds.size() == 2) {
                return List.of();
            }
            seconds.add(time);
        }
        return seconds;
    }

    private static long secondsOf(String part) {
        if (part.matches("[0-9]{1,2}")) {
            return Long.parseLong(part);
        } else if (part.matches("[0-9]{3,6}")) {
            int value = Integer.parseInt(part);
            return part.length() < 5
                    ? fields(0, value / 100, value % 100)
                    : fields(value / 10_000, value / 100 % 100, value % 100);
        } else if (part.matches("[0-9]{1,3}:[0-9]{1,2}")) {
            String[] both = part.split(":");
            return fields(0, Integer.parseInt(both[0]), Integer.parseInt(both[1]));
        } else if (part.matches("[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}")) {
            String[] all = part.split(":");
            return fields(Integer.parseInt(all[0]), Integer.parseInt(all[1]), Integer.parseInt(all[2]));
        }
        return -1;
    }

    private static long fields(int hours, int minutes, int seconds) {
        boolean good = seconds < 60 && (hours == 0 || minutes < 60);
        return good ? hours * 3600L + minutes * 60L + seconds : -1;
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
