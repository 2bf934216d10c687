// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.NumberTimes;

/**
 * Writes out times of six digits, {@code 013203} for 1:32:03, where every line that is not blank begins with them, bare
 * or in brackets, and a blank (NVivo).
 */
final class LeadingNumbers {

    private LeadingNumbers() {}

    static List<TextLine> read(List<TextLine> lines, Findings findings) {
        List<String> cells = new ArrayList<>();
        for (TextLine line : lines) {
            if (!line.isBlank()) {
                String first = first(line.text());
                if (!first.matches("[0-9]{6}|\\[[0-9]{6}]|#[0-9]{6}#")) {
                    return lines;
                }
                cells.add(first);
            }
        }
        Optional<List<String>> times = NumberTimes.read(cells, true);
        if (times.isEmpty()) {
            return lines;
        }
        findings.note(TextMessage.NUMBER_TIMES);
        return written(lines, times.get());
    }

    private static List<TextLine> written(List<TextLine> lines, List<String> times) {
        List<TextLine> written = new ArrayList<>(lines.size());
        int next = 0;
        for (TextLine line : lines) {
            if (line.isBlank()) {
                written.add(line);
            } else {
                int start = Blanks.skip(line.text(), 0);
                String rest = line.text().substring(start + first(line.text()).length());
                written.add(line.withText("[" + times.get(next++) + "]" + rest));
            }
        }
        return written;
    }

    private static String first(String line) {
        int start = Blanks.skip(line, 0);
        int end = start;
        while (end < line.length() && !Blanks.isBlank(line.charAt(end))) {
            end++;
        }
        return line.substring(start, end);
    }
}
