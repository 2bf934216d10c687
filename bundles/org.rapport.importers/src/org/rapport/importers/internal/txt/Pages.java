// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.txt;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a text into pages, at form feeds. */
final class Pages {

    private static final char FORM_FEED = '\f';

    private Pages() {}

    /** The lines with the numbers of their pages. A form feed inside a line ends that line. */
    static List<TextLine> of(List<String> lines) {
        List<TextLine> all = new ArrayList<>(lines.size());
        int page = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int start = 0;
            for (int at = line.indexOf(FORM_FEED); at >= 0; at = line.indexOf(FORM_FEED, start)) {
                all.add(new TextLine(line.substring(start, at), i + 1, page++));
                start = at + 1;
            }
            all.add(new TextLine(line.substring(start), i + 1, page));
        }
        return all;
    }
}
