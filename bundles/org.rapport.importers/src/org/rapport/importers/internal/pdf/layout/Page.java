// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.List;
import org.rapport.importers.internal.pdf.page.Rule;

/**
 * The lines of a page, from top to bottom.
 *
 * @param number its number, from 1
 * @param height its height in points
 * @param lines the lines
 * @param rules the horizontal lines that are drawn on it
 */
record Page(int number, double height, List<Line> lines, List<Rule> rules) {

    Page {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    Page with(List<Line> newLines) {
        return new Page(number, height, newLines, rules);
    }
}
