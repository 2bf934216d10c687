// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.font;

import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A font of at most 256 letters: Type 1, TrueType, Type 3 (ISO 32000-1, 9.6). */
final class SimpleFont implements PdfFont {

    private static final double USUAL_WIDTH = 0.5;

    private final FontStyle style;
    private final Letter[] letters = new Letter[256];

    SimpleFont(COSDictionary font, COSDictionary descriptor, SimpleEncoding encoding, CodeMap unicode) {
        this.style = FontStyle.of(font, descriptor);
        double[] widths = widths(font, descriptor, encoding);
        for (int code = 0; code < letters.length; code++) {
            int known = code;
            String text = unicode.text(code).orElseGet(() -> encoding.text(known));
            letters[code] = new Letter(text, widths[code], code == ' ');
        }
    }

    @Override
    public List<Letter> letters(byte[] string) {
        List<Letter> shown = new ArrayList<>(string.length);
        for (byte code : string) {
            shown.add(letters[code & 0xff]);
        }
        return shown;
    }

    @Override
    public boolean bold() {
        return style.bold();
    }

    @Override
    public boolean italic() {
        return style.italic();
    }

    private static double[] widths(COSDictionary font, COSDictionary descriptor, SimpleEncoding encoding) {
        COSArray given = font.getCOSArray(COSName.WIDTHS);
        return given == null ? standardWidths(font, encoding) : givenWidths(given, font, descriptor);
    }

    private static double[] givenWidths(COSArray given, COSDictionary font, COSDictionary descriptor) {
        double[] widths = new double[256];
        double unit = unit(font);
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        double missing = descriptor.getFloat(COSName.MISSING_WIDTH, 0) * unit;
        for (int code = 0; code < widths.length; code++) {
            long index = (long) code - first;
            boolean within = index >= 0 && index < given.size();
            widths[code] = within ? Numbers.at(given, (int) index, 0) * unit : missing;
        }
        return widths;
    }

    /** The glyphs of a Type 3 font have a space of their own. */
    private static double unit(COSDictionary font) {
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        boolean own = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE)) && matrix != null;
        return own ? Math.abs(Numbers.at(matrix, 0, 0.001)) : 0.001;
    }

    private static double[] standardWidths(COSDictionary font, SimpleEncoding encoding) {
        String name = font.getNameAsString(COSName.BASE_FONT, "");
        FontMetrics metrics = Standard14Fonts.containsName(name) ? Standard14Fonts.getAFM(name) : null;
        double[] widths = new double[256];
        for (int code = 0; code < widths.length; code++) {
            double width = metrics == null ? 0 : metrics.getCharacterWidth(encoding.name(code)) / 1000;
            widths[code] = width > 0 ? width : USUAL_WIDTH;
        }
        return widths;
    }
}
