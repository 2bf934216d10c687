// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapport.model.codebook.Colour;

/**
 * The styles of one workbook, each made once. Excel takes 64,000 of them; the colours of codes use few hundred of
 * those: after {@link #MOST_PAPERS} different ones, further colours are not shown.
 */
public final class Styles {

    /** How many different colours behind cells are shown. */
    public static final int MOST_PAPERS = 500;

    private final XSSFWorkbook workbook;
    private final Map<Look, Style> styles = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();
    private final Set<Colour> papers = new HashSet<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    private record Letters(int size, boolean bold, boolean underlined, Colour ink) {}

    /** The style of that look. */
    public Style of(Look look) {
        Style known = styles.get(look);
        if (known == null) {
            known = new Style(make(look, false), make(look, true));
            styles.put(look, known);
        }
        return known;
    }

    /** The style of that look on a colour, if there is one and it can still be shown. */
    public Style of(Look look, Optional<Colour> paper) {
        boolean shown = paper.filter(c -> papers.contains(c) || papers.size() < MOST_PAPERS)
                .isPresent();
        if (shown) {
            papers.add(paper.get());
        }
        return of(shown ? look.on(paper.get()) : look);
    }

    private int make(Look look, boolean quoted) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(
                new Letters(look.size(), look.bold(), look.underlined(), look.ink()), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setAlignment(look.across());
        style.setVerticalAlignment(look.down());
        style.setWrapText(look.wrapped());
        style.setIndention((short) look.indent());
        style.setRotation((short) (look.upright() ? 90 : 0));
        style.setQuotePrefixed(quoted);
        look.paper().ifPresent(paper -> {
            style.setFillForegroundColor(colour(paper));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
        if (look.line() != BorderStyle.NONE) {
            style.setBorderBottom(look.line());
            style.setBottomBorderColor(colour(Palette.LINE));
        }
        return style.getIndex();
    }

    private XSSFFont font(Letters letters) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints((short) letters.size());
        font.setBold(letters.bold());
        font.setColor(colour(letters.ink()));
        if (letters.underlined()) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        return font;
    }

    static XSSFColor colour(Colour colour) {
        int rgb = colour.rgb();
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
