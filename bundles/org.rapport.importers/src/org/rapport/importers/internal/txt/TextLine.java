// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.txt;

import org.rapport.importers.internal.turns.Blanks;

/**
 * A line of a plain text.
 *
 * @param text its characters, without line end
 * @param place its number in the file, from 1
 * @param page the number of its page, from 0; all lines are on page 0 where no form feeds are
 */
record TextLine(String text, int place, int page) {

    boolean isBlank() {
        return Blanks.onlyBlanks(text, 0);
    }

    TextLine withText(String newText) {
        return new TextLine(newText, place, page);
    }
}
