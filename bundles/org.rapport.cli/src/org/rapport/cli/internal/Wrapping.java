// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words. */
final class Wrapping {

    private Wrapping() {}

    /** The lines of the text, each at most so many columns wide unless a single word is wider; at least one line. */
    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                if (line.length() > 0 && Columns.of(line + " " + word) > columns) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(Columns.plain(word));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
