// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.font;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The widths of the glyphs of a composite font (ISO 32000-1, 9.7.4.3). */
final class WidthTable {

    private record Range(int end, double width) {}

    private final double usual;
    private final Map<Integer, Double> single = new HashMap<>();
    private final TreeMap<Integer, Range> ranges = new TreeMap<>();

    WidthTable(COSDictionary font) {
        this.usual = font.getFloat(COSName.DW, 1000) / 1000;
        COSArray given = font.getCOSArray(COSName.W);
        int at = 0;
        while (given != null && at + 1 < given.size()) {
            int first = (int) Numbers.at(given, at, 0);
            if (given.getObject(at + 1) instanceof COSArray widths) {
                for (int i = 0; i < widths.size(); i++) {
                    single.put(first + i, Numbers.at(widths, i, 0) / 1000);
                }
                at += 2;
            } else {
                int last = (int) Numbers.at(given, at + 1, 0);
                ranges.put(first, new Range(last, Numbers.at(given, at + 2, 0) / 1000));
                at += 3;
            }
        }
    }

    double width(int glyph) {
        Double known = single.get(glyph);
        if (known != null) {
            return known;
        }
        Map.Entry<Integer, Range> range = ranges.floorEntry(glyph);
        return range != null && glyph <= range.getValue().end()
                ? range.getValue().width()
                : usual;
    }
}
