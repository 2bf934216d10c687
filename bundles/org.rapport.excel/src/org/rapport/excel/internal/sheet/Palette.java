// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import org.rapport.model.codebook.Colour;

/** The workbook's own colours, and which ink can be read on a colour. */
public final class Palette {

    public static final Colour INK = Colour.of("#1f2933");
    public static final Colour SOFT_INK = Colour.of("#6b7680");
    public static final Colour PAPER = Colour.of("#ffffff");
    public static final Colour LINE = Colour.of("#dde3e8");
    public static final Colour SHADE = Colour.of("#f1f4f6");
    public static final Colour PETROL = Colour.of("#1f4e5f");
    public static final Colour OLIVE = Colour.of("#52652f");
    public static final Colour PLUM = Colour.of("#6b4370");
    public static final Colour SLATE = Colour.of("#5b6670");
    public static final Colour AMBER = Colour.of("#ffe3a3");

    private static final Colour BLACK = new Colour(0);
    private static final double LEGIBLE = 4.5;

    private Palette() {}

    /** An ink with a contrast of at least 4.5 on {@code paper} (WCAG 2.1, success criterion 1.4.3). */
    public static Colour inkOn(Colour paper) {
        if (contrast(paper, INK) >= LEGIBLE) {
            return INK;
        }
        return contrast(paper, PAPER) >= LEGIBLE ? PAPER : BLACK;
    }

    /** The contrast ratio of two colours, 1 to 21. */
    static double contrast(Colour one, Colour other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Colour colour) {
        int rgb = colour.rgb();
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
