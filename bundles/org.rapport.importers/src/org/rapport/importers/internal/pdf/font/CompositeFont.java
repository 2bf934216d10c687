// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSDictionary;

/** A font of many letters, whose codes mostly have two bytes (ISO 32000-1, 9.7). */
final class CompositeFont implements PdfFont {

    private final FontStyle style;
    private final CodeMap unicode;
    private final Optional<CMap> codes;
    private final Optional<CMap> characters;
    private final WidthTable widths;

    /**
     * A font.
     *
     * @param codes how strings are cut into codes and codes become glyph numbers; empty if two bytes are a glyph number
     * @param characters which characters the glyph numbers of a known collection are
     */
    CompositeFont(
            COSDictionary descendant,
            COSDictionary descriptor,
            CodeMap unicode,
            Optional<CMap> codes,
            Optional<CMap> characters) {
        this.style = FontStyle.of(descendant, descriptor);
        this.unicode = unicode;
        this.codes = codes;
        this.characters = characters;
        this.widths = new WidthTable(descendant);
    }

    @Override
    public List<Letter> letters(byte[] string) {
        return codes.isPresent() ? mapped(string, codes.get()) : pairs(string);
    }

    @Override
    public boolean bold() {
        return style.bold();
    }

    @Override
    public boolean italic() {
        return style.italic();
    }

    private List<Letter> pairs(byte[] string) {
        List<Letter> letters = new ArrayList<>(string.length / 2 + 1);
        for (int i = 0; i + 1 < string.length; i += 2) {
            int code = (string[i] & 0xff) << 8 | string[i + 1] & 0xff;
            letters.add(letter(code, code, false));
        }
        return letters;
    }

    private List<Letter> mapped(byte[] string, CMap map) {
        List<Letter> letters = new ArrayList<>(string.length / 2 + 1);
        ByteArrayInputStream in = new ByteArrayInputStream(string);
        try {
            while (in.available() > 0) {
                int before = in.available();
                int code = map.readCode(in);
                int length = before - in.available();
                letters.add(letter(code, map.toCID(code, length), length == 1 && code == ' '));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    private Letter letter(int code, int glyph, boolean isSpace) {
        String text = unicode.text(code)
                .or(() -> characters
                        .flatMap(map -> Optional.ofNullable(map.toUnicode(glyph)))
                        .flatMap(Characters::drawn))
                .orElse("");
        return new Letter(text, widths.width(glyph), isSpace);
    }
}
