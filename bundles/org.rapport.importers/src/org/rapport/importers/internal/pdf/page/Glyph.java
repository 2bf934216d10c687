// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

/**
 * A letter on a page that is turned so that most text is upright. Lengths are points.
 *
 * @param text its characters, as the font says
 * @param x its left edge
 * @param y its baseline, downwards from the top of the page
 * @param width its width, up to the next letter
 * @param size the size of its font
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param isFurniture whether the file itself calls it a page header, a page number or the like
 */
public record Glyph(
        String text, double x, double y, double width, double size, boolean bold, boolean italic, boolean isFurniture) {

    public double end() {
        return x + width;
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
