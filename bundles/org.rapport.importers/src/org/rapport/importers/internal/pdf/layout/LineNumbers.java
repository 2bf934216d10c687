// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds numbers of lines or paragraphs in the margin: a column of nothing but numbers that count up. */
final class LineNumbers {

    private static final int FEWEST = 5;
    private static final double SHARE = 0.8;
    private static final int LONGEST = 5;
    private static final int LARGEST_STEP = 10;

    private final List<Page> pages;
    private final Set<Line> numbered = Collections.newSetFromMap(new IdentityHashMap<>());

    LineNumbers(List<Page> pages) {
        this.pages = pages;
        List<Line> candidates = candidates();
        double left = left(candidates);
        candidates.removeIf(line -> line.cells().get(0).end() > left);
        if (candidates.size() >= FEWEST && countUp(candidates)) {
            numbered.addAll(candidates);
        }
    }

    int count() {
        return numbered.size();
    }

    List<Page> without() {
        return pages.stream().map(this::without).toList();
    }

    private Page without(Page page) {
        List<Line> lines = new ArrayList<>();
        for (Line line : page.lines()) {
            if (!numbered.contains(line)) {
                lines.add(line);
            } else if (line.cells().size() > 1) {
                lines.add(line.with(line.cells().subList(1, line.cells().size())));
            }
        }
        return page.with(lines);
    }

    private List<Line> candidates() {
        List<Line> candidates = new ArrayList<>();
        for (Page page : pages) {
            for (Line line : page.lines()) {
                if (isNumber(line.cells().get(0).text())) {
                    candidates.add(line);
                }
            }
        }
        return candidates;
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The left edge of most words beside numbers. */
    private static double left(List<Line> candidates) {
        List<Double> starts = candidates.stream()
                .filter(line -> line.cells().size() > 1)
                .map(line -> line.cells().get(1).start())
                .sorted()
                .toList();
        return starts.isEmpty() ? 0 : starts.get(starts.size() / 4);
    }

    private static boolean countUp(List<Line> candidates) {
        int good = 0;
        for (int i = 1; i < candidates.size(); i++) {
            Line before = candidates.get(i - 1);
            Line line = candidates.get(i);
            int step = number(line) - number(before);
            boolean newPage = line.page() != before.page() && step <= 0;
            good += step > 0 && step <= LARGEST_STEP || newPage ? 1 : 0;
        }
        return good >= (candidates.size() - 1) * SHARE;
    }

    private static int number(Line line) {
        return Integer.parseInt(line.cells().get(0).text());
    }
}
