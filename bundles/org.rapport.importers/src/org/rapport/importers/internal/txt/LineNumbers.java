// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.txt;

import java.util.ArrayList;
import java.util.List;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.turns.Blanks;

/**
 * Leaves out line numbers and numbers of paragraphs. A file has some where, below a title of a few lines, at least
 * eight lines begin with a number and a blank, each number is one more than the one before, or 1 again, and any other
 * line is indented further; where at least eight numbers stand alone on their lines and count from 1; or where every
 * fifth (or second, or tenth) line begins with the number that it has in the file, and no other line with a number.
 */
final class LineNumbers {

    private static final int FEWEST = 8;
    private static final int FEWEST_STEPS = 4;
    private static final int LONGEST = 5;
    private static final int LONGEST_TITLE = 5;
    private static final int NONE = -1;

    private final List<TextLine> lines;

    private LineNumbers(List<TextLine> lines) {
        this.lines = lines;
    }

    /** The lines without line numbers; how many were left out is a finding. */
    static List<TextLine> remove(List<TextLine> lines, Findings findings) {
        LineNumbers numbers = new LineNumbers(lines);
        boolean alone = numbers.alone();
        if (!alone && !numbers.eachLine() && !numbers.everyFew()) {
            return lines;
        }
        int count = 0;
        List<TextLine> rest = new ArrayList<>(lines.size());
        for (TextLine line : lines) {
            boolean numbered = alone ? isAlone(line.text()) : number(line.text()) != NONE;
            count += numbered ? 1 : 0;
            rest.add(numbered ? line.withText(withoutNumber(line.text())) : line);
        }
        findings.note(TextMessage.TEXT_LINE_NUMBERS, count);
        return rest;
    }

    /** The line with blanks instead of its number, so that its words stay in their columns. */
    private static String withoutNumber(String line) {
        int end = numberEnd(line);
        return " ".repeat(end) + line.substring(end);
    }

    /** Whether the lines are numbered, or the paragraphs, whose other lines are indented further than the numbers. */
    private boolean eachLine() {
        int last = 0;
        int count = 0;
        int restarts = 0;
        int uneven = 0;
        int title = 0;
        int indent = 0;
        for (TextLine line : lines) {
            int number = number(line.text());
            boolean above = number == NONE && count == 0 && ++title <= LONGEST_TITLE;
            boolean beside = number == NONE && count > 0 && Blanks.skip(line.text(), 0) > indent;
            if (line.isBlank() || above || beside) {
                continue;
            }
            int step = number - last;
            if (number == NONE || count > 0 && (step < 0 || step > 2) && number != 1) {
                return false;
            }
            restarts += count > 0 && number == 1 ? 1 : 0;
            uneven += count > 0 && (step == 0 || step == 2) ? 1 : 0;
            indent = numberEnd(line.text());
            last = number;
            count++;
        }
        return count >= FEWEST && restarts * FEWEST <= count && uneven * 10 <= count;
    }

    /**
     * Whether numbers stand alone on their lines and count from 1; beside a page end one may be twice or missing. Where
     * they stand one below the other, somebody counts aloud.
     */
    private boolean alone() {
        int count = 0;
        int last = 0;
        int uneven = 0;
        int below = 0;
        boolean afterNumber = false;
        for (TextLine line : lines) {
            if (line.isBlank()) {
                continue;
            }
            below += afterNumber && isAlone(line.text()) ? 1 : 0;
            afterNumber = isAlone(line.text());
            if (afterNumber) {
                int step = number(line.text()) - last;
                if (step < 0 || step > 2 || count == 0 && step == 0) {
                    return false;
                }
                uneven += step == 1 ? 0 : 1;
                last += step;
                count++;
            }
        }
        return count >= FEWEST && uneven * 5 <= count && below * 5 <= count;
    }

    private static boolean isAlone(String line) {
        return number(line) != NONE && Blanks.onlyBlanks(line, numberEnd(line));
    }

    private boolean everyFew() {
        int step = 0;
        int last = 0;
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            int number = number(lines.get(i).text());
            if (number != NONE) {
                step = count == 0 ? number : step;
                boolean fits = step > 1
                        && step <= 10
                        && number == last + step
                        && number == lines.get(i).place();
                if (!fits) {
                    return false;
                }
                last = number;
                count++;
            }
        }
        return count >= FEWEST_STEPS;
    }

    /** The number that begins the line and is followed by a blank or nothing. */
    private static int number(String line) {
        int start = Blanks.skip(line, 0);
        int end = numberEnd(line);
        boolean apart = end == line.length() || Blanks.isBlank(line.charAt(end));
        return end > start && end - start <= LONGEST && apart ? Integer.parseInt(line.substring(start, end)) : NONE;
    }

    private static int numberEnd(String line) {
        int at = Blanks.skip(line, 0);
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
