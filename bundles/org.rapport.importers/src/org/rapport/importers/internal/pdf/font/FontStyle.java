// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.font;

import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** How a font looks, as its name and its descriptor say (ISO 32000-1, 9.8). */
record FontStyle(boolean bold, boolean italic) {

    private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|demi|CMBX|-Bd|,Bd|-B$");
    private static final Pattern ITALIC = Pattern.compile("(?i)italic|oblique|CMTI|-It\\b|-I$|slanted");
    private static final int ITALIC_FLAG = 1 << 6;
    private static final int FORCE_BOLD_FLAG = 1 << 18;
    private static final int BOLD_WEIGHT = 600;

    static FontStyle of(COSDictionary font, COSDictionary descriptor) {
        String name = font.getNameAsString(COSName.BASE_FONT, "");
        int flags = descriptor.getInt(COSName.FLAGS, 0);
        boolean bold = BOLD.matcher(name).find()
                || (flags & FORCE_BOLD_FLAG) != 0
                || descriptor.getInt(COSName.FONT_WEIGHT, 0) >= BOLD_WEIGHT;
        boolean italic = ITALIC.matcher(name).find()
                || (flags & ITALIC_FLAG) != 0
                || descriptor.getFloat(COSName.ITALIC_ANGLE, 0) != 0;
        return new FontStyle(bold, italic);
    }
}
