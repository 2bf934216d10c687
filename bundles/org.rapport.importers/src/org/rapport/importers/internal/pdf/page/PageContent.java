// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

import java.util.List;

/**
 * What was found on one page.
 *
 * @param number its number, from 1
 * @param width its width in points
 * @param height its height in points
 * @param glyphs the letters, in the order of the file
 * @param rules the horizontal lines
 * @param turned how many pieces of turned text were left out
 * @param hidden how many letters were left out that are invisible or outside the page
 * @param unknown how many letters were left out whose font does not say which they are
 * @param recognised whether all letters are invisible, as those a machine read from a picture
 * @param hasPictures whether there are pictures
 */
public record PageContent(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Rule> rules,
        int turned,
        int hidden,
        int unknown,
        boolean recognised,
        boolean hasPictures) {

    public PageContent {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }
}
