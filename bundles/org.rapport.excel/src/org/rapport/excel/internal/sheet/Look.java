// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.rapport.model.codebook.Colour;

/**
 * How a cell looks. Start from one of the constants and change what differs.
 *
 * @param format the number format in Excel's words; {@code General} for none
 * @param size the size of the letters in points
 * @param bold whether the letters are bold
 * @param underlined whether the letters are underlined, as a link
 * @param ink the colour of the letters
 * @param paper the colour behind them; empty for none
 * @param across where the text stands from left to right
 * @param down where the text stands from top to bottom
 * @param wrapped whether long text goes on in the next line of the cell
 * @param indent how far it is moved to the right, in steps of about three blanks
 * @param upright whether the text reads from bottom to top
 * @param line whether a thin line closes the cell below
 */
public record Look(
        String format,
        int size,
        boolean bold,
        boolean underlined,
        Colour ink,
        Optional<Colour> paper,
        HorizontalAlignment across,
        VerticalAlignment down,
        boolean wrapped,
        int indent,
        boolean upright,
        BorderStyle line) {

    /** Text without line breaks. */
    public static final Look TEXT = new Look(
            "General",
            11,
            false,
            false,
            Palette.INK,
            Optional.empty(),
            HorizontalAlignment.LEFT,
            VerticalAlignment.TOP,
            false,
            0,
            false,
            BorderStyle.THIN);

    /** Text of several lines. */
    public static final Look PROSE = TEXT.wrap();

    /** Ids and digests: for programs more than for people. */
    public static final Look TECHNICAL = TEXT.size(9).ink(Palette.SOFT_INK);

    /** A position or another whole number that is not counted up. */
    public static final Look NUMBER =
            TEXT.format("0").across(HorizontalAlignment.RIGHT).indent(1);

    /** A number that need not be whole. */
    public static final Look DECIMAL = NUMBER.format("General");

    /** A date. */
    public static final Look DAY = TEXT.format("yyyy-mm-dd").across(HorizontalAlignment.LEFT);

    /** How many; zero is shown as a dot. */
    public static final Look COUNT =
            TEXT.format("#,##0;-#,##0;\"·\"").across(HorizontalAlignment.RIGHT).indent(1);

    /** A date with time of day. */
    public static final Look MOMENT = TEXT.format("yyyy-mm-dd hh:mm:ss").across(HorizontalAlignment.LEFT);

    /** A time since the beginning of a recording. */
    public static final Look DURATION =
            TEXT.format("[h]:mm:ss").across(HorizontalAlignment.RIGHT).indent(1);

    /** The deepest indent that is shown. */
    private static final int DEEPEST = 12;

    public Look format(String newFormat) {
        return new Look(newFormat, size, bold, underlined, ink, paper, across, down, wrapped, indent, upright, line);
    }

    public Look size(int newSize) {
        return new Look(format, newSize, bold, underlined, ink, paper, across, down, wrapped, indent, upright, line);
    }

    public Look embolden() {
        return new Look(format, size, true, underlined, ink, paper, across, down, wrapped, indent, upright, line);
    }

    public Look underline() {
        return new Look(format, size, bold, true, ink, paper, across, down, wrapped, indent, upright, line);
    }

    public Look ink(Colour newInk) {
        return new Look(format, size, bold, underlined, newInk, paper, across, down, wrapped, indent, upright, line);
    }

    /** On a colour, in the ink that can be read on it. */
    public Look on(Colour newPaper) {
        Colour readable = Palette.inkOn(newPaper);
        return new Look(
                format,
                size,
                bold,
                underlined,
                readable,
                Optional.of(newPaper),
                across,
                down,
                wrapped,
                indent,
                upright,
                line);
    }

    public Look across(HorizontalAlignment place) {
        return new Look(format, size, bold, underlined, ink, paper, place, down, wrapped, indent, upright, line);
    }

    public Look down(VerticalAlignment place) {
        return new Look(format, size, bold, underlined, ink, paper, across, place, wrapped, indent, upright, line);
    }

    public Look wrap() {
        return new Look(format, size, bold, underlined, ink, paper, across, down, true, indent, upright, line);
    }

    public Look indent(int steps) {
        int shown = Math.min(steps, DEEPEST);
        return new Look(format, size, bold, underlined, ink, paper, across, down, wrapped, shown, upright, line);
    }

    public Look turnUpright() {
        return new Look(format, size, bold, underlined, ink, paper, across, down, wrapped, indent, true, line);
    }

    public Look line(BorderStyle newLine) {
        return new Look(format, size, bold, underlined, ink, paper, across, down, wrapped, indent, upright, newLine);
    }
}
