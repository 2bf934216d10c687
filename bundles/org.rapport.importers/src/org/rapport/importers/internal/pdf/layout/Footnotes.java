// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds footnotes: smaller lines at the end of a page, below a drawn line or beginning with a number or sign that stands
 * raised in the text above them. Anything else that is small may be what somebody said, and stays.
 */
final class Footnotes {

    private static final double SMALLER = 0.93;
    private static final Pattern SIGN = Pattern.compile("(\\d{1,3}|[*\u2020\u2021]{1,3})[\\s\\p{L}(\u201c\"].*");

    private final List<Page> pages = new ArrayList<>();
    private final double usual;
    private int count;

    Footnotes(List<Page> all, Measures measures) {
        this.usual = measures.size();
        all.forEach(page -> pages.add(without(page)));
    }

    int count() {
        return count;
    }

    List<Page> without() {
        return pages;
    }

    private Page without(Page page) {
        int end = page.lines().size();
        int start = end;
        while (start > 0 && page.lines().get(start - 1).size() < SMALLER * usual) {
            start--;
        }
        Set<String> raised = raised(page.lines().subList(0, start));
        while (start < end
                && Collections.disjoint(signs(page.lines().subList(start, start + 1)), raised)
                && !isBelowRule(page, start)) {
            start++;
        }
        if (start == end || start == 0) {
            return page;
        }
        Set<String> signs = signs(page.lines().subList(start, end));
        count += Math.max(1, signs.size());
        return page.with(page.lines().subList(0, start).stream()
                .map(line -> withoutSigns(line, signs))
                .toList());
    }

    /** Whether a line is drawn between the line before and this one. */
    private static boolean isBelowRule(Page page, int index) {
        return index > 0
                && page.hasRuleBetween(
                        page.lines().get(index - 1).y(), page.lines().get(index).y());
    }

    private static Set<String> raised(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.runs().stream())
                .filter(Run::raised)
                .map(run -> run.text().strip())
                .collect(Collectors.toSet());
    }

    private static Set<String> signs(List<Line> lines) {
        Set<String> signs = new HashSet<>();
        for (Line line : lines) {
            Matcher matcher = SIGN.matcher(line.text());
            if (matcher.matches()) {
                signs.add(matcher.group(1));
            }
        }
        return signs;
    }

    private static Line withoutSigns(Line line, Set<String> signs) {
        boolean any = line.cells().stream()
                .flatMap(cell -> cell.runs().stream())
                .anyMatch(run -> run.raised() && signs.contains(run.text().strip()));
        return any
                ? line.with(line.cells().stream().map(cell -> cell(cell, signs)).toList())
                : line;
    }

    private static Cell cell(Cell cell, Set<String> signs) {
        return cell.with(cell.runs().stream()
                .filter(run -> !run.raised() || !signs.contains(run.text().strip()))
                .toList());
    }
}
