// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a line that stand together, with a wide gap to the others of the line. There are no blanks around them.
 *
 * @param start the left edge of the first letter
 * @param end the right edge of the last letter
 * @param firstWord how wide the first word is
 * @param endsBlank whether a blank follows its last word
 * @param runs the letters
 */
record Cell(double start, double end, double firstWord, boolean endsBlank, List<Run> runs) {

    Cell {
        runs = List.copyOf(runs);
    }

    String text() {
        return runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }

    Cell with(List<Run> newRuns) {
        return new Cell(start, end, firstWord, endsBlank, newRuns);
    }
}
