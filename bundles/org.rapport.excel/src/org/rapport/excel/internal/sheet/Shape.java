// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import org.rapport.model.codebook.Colour;

/**
 * What a table looks like as a whole.
 *
 * @param name the name of its sheet, at most 28 characters, so that a number fits behind it
 * @param tab the colour of the sheet's tab
 * @param frozen how many columns stay when one scrolls to the right
 * @param printed how many columns are printed
 * @param lines how many lines high a row can be
 * @param headerHeight the height of the header in points
 * @param upright the first column whose header reads from bottom to top; the number of columns if none does
 */
public record Shape(String name, Colour tab, int frozen, int printed, int lines, double headerHeight, int upright) {

    public Shape {
        if (name.length() > 28) {
            throw new IllegalArgumentException("the name of a sheet is too long: " + name);
        }
    }
}
