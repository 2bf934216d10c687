// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.Arrays;
import java.util.List;

/**
 * The lines of a page, from top to bottom.
 *
 * @param number its number, from 1
 * @param width its width in points
 * @param height its height in points
 * @param lines the lines
 * @param rules where horizontal lines are drawn on it, from top to bottom
 */
record Page(int number, double width, double height, List<Line> lines, double[] rules) {

    Page {
        lines = List.copyOf(lines);
    }

    Page with(List<Line> newLines) {
        return new Page(number, width, height, newLines, rules);
    }

    boolean hasRuleBetween(double top, double bottom) {
        int found = Arrays.binarySearch(rules, top);
        int next = found < 0 ? -1 - found : found;
        return next < rules.length && rules[next] <= bottom;
    }
}
