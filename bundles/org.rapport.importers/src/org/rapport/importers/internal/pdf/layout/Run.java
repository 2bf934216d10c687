// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.util.EnumSet;
import java.util.Set;
import org.rapport.model.text.Mark;

/**
 * Letters of one look.
 *
 * @param text the letters, in the order they are read
 * @param raised whether they are small and above the line, as the number of a footnote
 */
record Run(String text, boolean bold, boolean italic, boolean raised) {

    Set<Mark.Style> styles() {
        Set<Mark.Style> styles = EnumSet.noneOf(Mark.Style.class);
        if (bold) {
            styles.add(Mark.Style.BOLD);
        }
        if (italic) {
            styles.add(Mark.Style.ITALIC);
        }
        return styles;
    }

    Run with(String newText) {
        return new Run(newText, bold, italic, raised);
    }

    boolean looksLike(Run other) {
        return bold == other.bold && italic == other.italic && raised == other.raised;
    }
}
