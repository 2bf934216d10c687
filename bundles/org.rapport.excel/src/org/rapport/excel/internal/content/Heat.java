// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.rapport.excel.internal.sheet.Book;
import org.rapport.excel.internal.sheet.Look;
import org.rapport.excel.internal.sheet.Palette;
import org.rapport.excel.internal.sheet.Style;
import org.rapport.model.codebook.Colour;

/** Shades of a colour for counts: the darker, the more. */
final class Heat {

    private static final List<Colour> SHADES =
            List.of(Colour.of("#e6f1f4"), Colour.of("#c9e1e8"), Colour.of("#a3ccd8"), Colour.of("#78b2c3"));

    private static final Look CELL = Look.COUNT.indent(0).across(HorizontalAlignment.CENTER);

    private final int highest;
    private final List<Style> styles;
    private final Style none;
    private final Style sum;
    private final Style total;
    private final Style totalOfSum;

    Heat(Book book, int highest) {
        this.highest = highest;
        this.styles =
                SHADES.stream().map(shade -> book.styles().of(CELL.on(shade))).toList();
        this.none = book.styles().of(CELL.ink(Palette.SOFT_INK));
        this.sum = book.styles().of(CELL.embolden().on(Palette.SHADE));
        this.total = book.styles().of(Look.COUNT.embolden());
        this.totalOfSum = book.styles().of(Look.COUNT.embolden().on(Palette.SHADE));
    }

    /** The style of a code's count. */
    Style of(int count) {
        if (count <= 0) {
            return none;
        }
        long step = ((long) count * SHADES.size() + highest - 1) / highest;
        return styles.get((int) Math.min(step, SHADES.size()) - 1);
    }

    /** The style of a sum of codes. */
    Style sum() {
        return sum;
    }

    /** The style of the count in all transcripts. */
    Style total(boolean ofSum) {
        return ofSum ? totalOfSum : total;
    }
}
