// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.markdown;

import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The words of a table row that stand beyond its last column, which the parser of Markdown drops. */
final class FurtherCells {

    private FurtherCells() {}

    /** The words, without the sign at their end; empty if there are none. */
    static String of(TableRow row, String source) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells++;
        }
        StringBuilder further = new StringBuilder();
        for (SourceSpan span : row.getSourceSpans()) {
            int start = span.getInputIndex();
            further.append(
                    beyond(source.substring(start, start + span.getLength()).strip(), cells));
        }
        return further.toString();
    }

    private static String beyond(String line, int cells) {
        int left = line.startsWith("|") ? cells + 1 : cells;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            i += c == '\\' ? 1 : 0;
            if (c == '|' && --left == 0) {
                String rest = line.substring(i + 1);
                return (rest.endsWith("|") ? rest.substring(0, rest.length() - 1) : rest).strip();
            }
        }
        return "";
    }
}
