// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds page headers, footers and page numbers: what stands apart at the top or the bottom of most pages, always in the
 * same place, and is always the same or counts the pages; or what the file itself calls furniture. A line that
 * stands inside pages, too, such as a label on a line of its own, is never furniture; on the first it may be a title.
 */
final class Furniture {

    private static final int MOST_LINES = 3;
    private static final double APART = 1.35;
    private static final double OTHER_SIZE = 0.07;
    private static final double SAME_PLACE = 3;
    private static final double SHARE = 0.4;
    private static final int FEW_PAGES = 3;
    private static final double MARGIN = 64;
    private static final double MOST_CALLED_SO = 0.3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iU)[-\u2013\u2014| ]*(page|seite|p\\.|s\\.|pag\\.)? ?\\d{1,4}"
                    + "( ?(/|of|von|de|di|sur) ?\\d{1,4})?[-\u2013\u2014|. ]*");

    /** A line at the edge of a page. */
    private record Edge(Line line, boolean top, double distance) {}

    private final List<Page> pages;
    private final Measures measures;
    private final Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private int numbers;

    Furniture(List<Page> pages, Measures measures) {
        this.pages = pages;
        this.measures = measures;
        findCalledSo();
        Map<String, List<Edge>> groups = new HashMap<>();
        Set<String> inside = new HashSet<>();
        for (Page page : pages) {
            Set<Line> atEdges = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Edge edge : edges(page)) {
                groups.computeIfAbsent(key(edge), key -> new ArrayList<>()).add(edge);
                atEdges.add(edge.line());
            }
            page.lines().stream()
                    .filter(line -> page != pages.get(0) && !atEdges.contains(line))
                    .forEach(line -> inside.add(line.text()));
        }
        groups.values().forEach(edges -> find(edges, inside));
    }

    /** The pages without it. */
    List<Page> without() {
        return pages.stream()
                .map(page -> page.with(page.lines().stream()
                        .filter(line -> !found.contains(line))
                        .toList()))
                .toList();
    }

    /** How many lines are headers or footers. */
    int lines() {
        return found.size() - numbers;
    }

    /** How many lines are nothing but the number of the page. */
    int numbers() {
        return numbers;
    }

    private void findCalledSo() {
        List<Line> all = pages.stream().flatMap(page -> page.lines().stream()).toList();
        List<Line> called = all.stream().filter(Line::isFurniture).toList();
        if (called.size() <= all.size() * MOST_CALLED_SO) {
            called.forEach(this::add);
        }
    }

    private void add(Line line) {
        if (found.add(line)) {
            numbers += PAGE_NUMBER.matcher(line.text()).matches() ? 1 : 0;
        }
    }

    private List<Edge> edges(Page page) {
        List<Line> lines =
                page.lines().stream().filter(line -> !found.contains(line)).toList();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < block(lines, 1); i++) {
            edges.add(new Edge(lines.get(i), true, lines.get(i).y()));
        }
        for (int i = 0; i < block(lines, -1); i++) {
            Line line = lines.get(lines.size() - 1 - i);
            edges.add(new Edge(line, false, page.height() - line.y()));
        }
        return edges;
    }

    /** How many of the first or last lines stand apart from the others. */
    private int block(List<Line> lines, int step) {
        int at = step > 0 ? 0 : lines.size() - 1;
        for (int i = 1; i <= MOST_LINES && i <= lines.size(); i++, at += step) {
            if (i == lines.size()) {
                return i;
            }
            Line outer = lines.get(at);
            Line inner = lines.get(at + step);
            boolean apart = Math.abs(inner.y() - outer.y()) > APART * measures.pitch();
            boolean other = Math.abs(inner.size() - outer.size()) > OTHER_SIZE * measures.size();
            if (apart || other) {
                return i;
            }
        }
        return 0;
    }

    private static String key(Edge edge) {
        String words = NUMBER.matcher(edge.line().text()).replaceAll("#");
        return (edge.top() ? "t" : "b") + Math.round(edge.distance() / SAME_PLACE / 2) + " " + words;
    }

    private void find(List<Edge> edges, Set<String> inside) {
        Set<Integer> onPages = new HashSet<>();
        edges.forEach(edge -> onPages.add(edge.line().page()));
        boolean most = onPages.size() >= Math.max(2, pages.size() * SHARE);
        boolean only = pages.size() == 1
                && PAGE_NUMBER.matcher(edges.get(0).line().text()).matches();
        boolean inMargin = edges.get(0).distance() <= MARGIN;
        boolean title = (inMargin || pages.size() > FEW_PAGES)
                && areSame(edges)
                && !inside.contains(edges.get(0).line().text());
        if (only && inMargin || most && (title || countPages(edges))) {
            edges.forEach(edge -> add(edge.line()));
        }
    }

    private static boolean areSame(List<Edge> edges) {
        String first = edges.get(0).line().text();
        return edges.stream().allMatch(edge -> edge.line().text().equals(first));
    }

    /** One of the numbers in the line grows as the number of the page does. */
    private static boolean countPages(List<Edge> edges) {
        int numbers = numbers(edges.get(0).line().text()).size();
        for (int i = 0; i < numbers; i++) {
            int index = i;
            long distances = edges.stream()
                    .map(edge ->
                            numbers(edge.line().text()).get(index) - edge.line().page())
                    .distinct()
                    .count();
            if (distances == 1) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group()));
        }
        return numbers;
    }
}
