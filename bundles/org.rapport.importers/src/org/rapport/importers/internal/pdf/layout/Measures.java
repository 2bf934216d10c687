// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is usual in a document: the size of its letters, the distance of its lines, where its lines end. */
final class Measures {

    private static final double USUAL_SIZE = 12;
    private static final double LARGEST_PITCH = 3;
    private static final double ENOUGH = 0.05;
    private static final double NEAR_END = 0.06;
    private static final double TWO_WORDS = 0.12;
    private static final double FULL_LINES = 0.04;
    private static final double NARROWEST = 0.45;
    private static final double NEVER = 1e9;

    private final double size;
    private final double pitch;
    private final Map<Integer, Double> ends = new HashMap<>();

    /**
     * Measures lines.
     *
     * @param width the width of the page; 0 if the lines are only a part of it
     */
    Measures(List<Line> lines, double width) {
        this.size = size(lines);
        this.pitch = pitch(lines);
        Map<Integer, List<Line>> columns = new HashMap<>();
        lines.forEach(line ->
                columns.computeIfAbsent(region(line), key -> new ArrayList<>()).add(line));
        columns.forEach((column, inColumn) -> ends.put(column, end(inColumn, column == 0 || column == -1 ? width : 0)));
    }

    /** The size of most letters. */
    double size() {
        return size;
    }

    /** From one line of a paragraph to the next. */
    double pitch() {
        return pitch;
    }

    /** Where full lines end, in the place of this line. */
    double end(Line line) {
        return ends.getOrDefault(region(line), line.far());
    }

    private static int region(Line line) {
        return line.rightToLeft() ? -1 - line.column() : line.column();
    }

    private static double size(List<Line> lines) {
        Map<Long, Integer> letters = new HashMap<>();
        lines.forEach(
                line -> letters.merge(Math.round(line.size() * 4), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 4.0)
                .orElse(USUAL_SIZE);
    }

    /** The smallest distance that occurs often. */
    private double pitch(List<Line> lines) {
        TreeMap<Long, Integer> distances = new TreeMap<>();
        int all = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            double distance = line.y() - before.y();
            boolean usual = Math.abs(line.size() - size) < 0.5 && Math.abs(before.size() - size) < 0.5;
            if (usual && line.page() == before.page() && distance > size * 0.7 && distance < size * LARGEST_PITCH) {
                distances.merge(Math.round(distance), 1, Integer::sum);
                all++;
            }
        }
        for (Map.Entry<Long, Integer> entry : distances.entrySet()) {
            int near = entry.getValue() + distances.getOrDefault(entry.getKey() + 1, 0);
            if (near >= Math.max(2, all * ENOUGH)) {
                return entry.getKey() + (double) distances.getOrDefault(entry.getKey() + 1, 0) / near;
            }
        }
        return size * 1.25;
    }

    /** The farthest end that is not alone; if few lines end near it, or it is far from the margin, no line is full. */
    private static double end(List<Line> lines, double width) {
        List<Double> ends =
                lines.stream().map(Line::far).sorted(Comparator.reverseOrder()).toList();
        double near = lines.stream().mapToDouble(Line::near).min().orElse(0);
        double end = ends.isEmpty() ? near : ends.get(0);
        for (int i = 0; i + 2 < ends.size(); i++) {
            if (ends.get(i + 2) >= ends.get(i) - NEAR_END * (ends.get(i) - near)) {
                end = ends.get(i);
                break;
            }
        }
        double twoWords = TWO_WORDS * (end - near);
        double last = end;
        long full = ends.stream().filter(other -> other >= last - twoWords).count();
        return full >= ends.size() * FULL_LINES && end - near > width * NARROWEST ? end : NEVER;
    }
}
