// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.txt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.turns.Blanks;

/**
 * Leaves out the heads and feet of pages. Where form feeds part at least three pages: of the first and last two lines
 * of each, those that, but for numbers, stand on two of three pages. Without form feeds: lines such as
 * {@code Page 3 of 12}, {@code - 3 -} or a number alone between blank lines, if at least three rise by one at regular
 * distances, and a line that is the same beside all of them. A line that ends with a colon is never left out, nor one that stands
 * or whose label stands inside pages, too, because somebody says it.
 */
final class PageLines {

    private static final int FEWEST_PAGES = 3;
    private static final int EDGE = 2;
    private static final int LONGEST = 150;
    private static final int SHORTEST_PAGE = 15;

    private final List<TextLine> lines;
    private final BitSet found = new BitSet();

    private PageLines(List<TextLine> lines) {
        this.lines = lines;
    }

    /** The lines that remain; how many were left out is a finding. */
    static List<TextLine> remove(List<TextLine> lines, Findings findings) {
        PageLines pages = new PageLines(lines);
        if (!lines.isEmpty() && lines.get(lines.size() - 1).page() + 1 >= FEWEST_PAGES) {
            pages.findAtEdges();
        } else {
            pages.findNumbers();
        }
        if (pages.found.isEmpty()) {
            return lines;
        }
        findings.noteAt(
                lines.get(pages.found.nextSetBit(0)).place(), TextMessage.PAGE_LINES, pages.found.cardinality());
        List<TextLine> rest = new ArrayList<>(lines.size());
        int page = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean out = pages.found.get(i);
            page += out && (i == 0 || !pages.found.get(i - 1)) ? 1 : 0;
            rest.add(new TextLine(out ? "" : line.text(), line.place(), line.page() + page));
        }
        return rest;
    }

    private void findAtEdges() {
        List<List<Integer>> edges = edges();
        Map<String, Integer> counts = new HashMap<>();
        for (List<Integer> edge : edges) {
            Set<String> shapes = new HashSet<>();
            edge.forEach(line -> shapes.add(shape(lines.get(line).text())));
            shapes.forEach(shape -> counts.merge(shape, 1, Integer::sum));
        }
        Set<String> inside = inside(edges);
        edges.forEach(edge -> edge.stream()
                .filter(line -> mayRepeat(lines.get(line).text()))
                .filter(line -> !isSaid(lines.get(line).text(), inside))
                .filter(line -> counts.get(shape(lines.get(line).text())) * 3 >= edges.size() * 2)
                .forEach(found::set));
    }

    /** The first and last lines of each page that are not blank. */
    private List<List<Integer>> edges() {
        List<List<Integer>> pages = new ArrayList<>();
        List<Integer> page = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            boolean ends = i == lines.size()
                    || i > 0 && lines.get(i).page() != lines.get(i - 1).page();
            if (ends && page.size() > 2 * EDGE) {
                page.subList(EDGE, page.size() - EDGE).clear();
            }
            if (ends && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
            }
            if (i < lines.size() && !lines.get(i).isBlank()) {
                page.add(i);
            }
        }
        return pages;
    }

    /** The shapes and labels of the lines that stand at no edge; not of the first page, which may have a title. */
    private Set<String> inside(List<List<Integer>> edges) {
        BitSet atEdges = new BitSet();
        edges.forEach(edge -> edge.forEach(atEdges::set));
        atEdges.set(0, edges.get(0).get(edges.get(0).size() - 1) + 1);
        Set<String> inside = new HashSet<>();
        for (int i = atEdges.nextClearBit(0); i < lines.size(); i = atEdges.nextClearBit(i + 1)) {
            String line = lines.get(i).text();
            inside.add(shape(line));
            inside.add(label(line));
        }
        return inside;
    }

    private static boolean isSaid(String line, Set<String> inside) {
        boolean labelled = line.indexOf(':') > 0 && inside.contains(label(line));
        return labelled || inside.contains(shape(line)) && !isPageNumber(Blanks.strip(line));
    }

    /** What stands before the first colon, and the colon; the whole line if there is none. */
    private static String label(String line) {
        String words = Blanks.strip(line);
        return words.substring(0, words.indexOf(':') + 1 == 0 ? words.length() : words.indexOf(':') + 1);
    }

    /** The line with a sign for each number. */
    private static String shape(String line) {
        String words = Blanks.strip(line);
        return words.length() > LONGEST ? words : words.replaceAll("[0-9]+", "#");
    }

    private static boolean mayRepeat(String line) {
        String words = Blanks.strip(line);
        return words.length() <= LONGEST && !words.endsWith(":") && !words.endsWith("\uff1a");
    }

    private void findNumbers() {
        Map<String, List<Integer>> byShape = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = Blanks.strip(lines.get(i).text());
            if (isPageNumber(line) && isApart(i)) {
                byShape.computeIfAbsent(shape(line), key -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> places : byShape.values()) {
            if (places.size() >= FEWEST_PAGES && risesByOne(places) && isRegular(places)) {
                places.forEach(found::set);
                addNeighbours(places, 1);
                addNeighbours(places, -1);
            }
        }
    }

    /** The same line beside each page number is a head or foot, too. */
    private void addNeighbours(List<Integer> places, int step) {
        List<Integer> neighbours = new ArrayList<>();
        Set<String> shapes = new HashSet<>();
        for (int place : places) {
            int at = place + step;
            while (at > 0
                    && at + 1 < lines.size()
                    && Math.abs(at - place) < 4
                    && lines.get(at).isBlank()) {
                at += step;
            }
            if (at >= 0 && at < lines.size() && !lines.get(at).isBlank()) {
                neighbours.add(at);
                shapes.add(shape(lines.get(at).text()));
            }
        }
        boolean same = shapes.size() == 1 && neighbours.size() + 1 >= places.size() && neighbours.size() > 1;
        if (same && mayRepeat(lines.get(neighbours.get(0)).text())) {
            neighbours.forEach(found::set);
        }
    }

    private static boolean isPageNumber(String line) {
        return line.length() <= 30
                && line.matches("(?i)"
                        + "(?:[-\u2013\u2014] ?)?(?:(?:page|seite|p\\.|p\u00e1gina|pagina|str\\.) ?)?[0-9]{1,4}"
                        + "(?: ?(?:of|von|de|/|di|sur) ?[0-9]{1,4})?(?: ?[-\u2013\u2014])?");
    }

    private boolean isApart(int line) {
        boolean before = line == 0 || lines.get(line - 1).isBlank();
        return before && (line + 1 == lines.size() || lines.get(line + 1).isBlank());
    }

    private boolean risesByOne(List<Integer> places) {
        for (int i = 1; i < places.size(); i++) {
            if (number(places.get(i)) != number(places.get(i - 1)) + 1) {
                return false;
            }
        }
        return true;
    }

    private int number(int line) {
        String digits = lines.get(line).text().replaceFirst("^[^0-9]*([0-9]+).*$", "$1");
        return Integer.parseInt(digits);
    }

    /** Whether the lines stand as far from each other as pages are long, within a quarter; the last may be short. */
    private boolean isRegular(List<Integer> places) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (int i = 1; i < places.size(); i++) {
            int distance = places.get(i) - places.get(i - 1);
            shortest = i + 1 < places.size() ? Math.min(shortest, distance) : shortest;
            longest = Math.max(longest, distance);
        }
        return shortest >= SHORTEST_PAGE && longest * 3 <= shortest * 4;
    }
}
