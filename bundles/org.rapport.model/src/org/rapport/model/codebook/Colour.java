// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.codebook;

/**
 * A colour in sRGB.
 *
 * @param rgb 0xRRGGBB
 */
public record Colour(int rgb) {

    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("not a colour: " + rgb);
        }
    }

    /**
     * Reads {@code #rrggbb}.
     *
     * @throws IllegalArgumentException if {@code hex} is anything else
     */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("not a colour of the form #rrggbb");
        }
        return new Colour(Integer.parseInt(hex.substring(1), 16));
    }

    /** The form {@code #rrggbb}. */
    @Override
    public String toString() {
        return String.format("#%06x", rgb);
    }
}
