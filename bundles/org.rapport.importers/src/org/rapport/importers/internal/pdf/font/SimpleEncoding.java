// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;

/** The names of the glyphs of a simple font (ISO 32000-1, 9.6.6). */
final class SimpleEncoding {

    private static final Pattern BUILT_IN = Pattern.compile("dup\\s+(\\d{1,3})\\s*/([A-Za-z0-9._]{1,60})\\s+put");
    private static final int MOST_CLEAR_TEXT = 1 << 16;

    private final Encoding base;
    private final GlyphList glyphs;
    private final Map<Integer, String> differences = new HashMap<>();

    /**
     * The encoding of a font.
     *
     * @param program the bytes of its Type 1 program, which names glyphs in its clear text; may be empty
     */
    SimpleEncoding(COSDictionary font, byte[] program) {
        String name = font.getNameAsString(COSName.BASE_FONT, "");
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        this.base = base(font, name, encoding);
        this.glyphs = name.endsWith("ZapfDingbats") ? GlyphList.getZapfDingbats() : GlyphList.getAdobeGlyphList();
        if (encoding == null || encoding instanceof COSDictionary given && !given.containsKey(COSName.BASE_ENCODING)) {
            readProgram(program);
        }
        if (encoding instanceof COSDictionary given) {
            readDifferences(given.getCOSArray(COSName.DIFFERENCES));
        }
    }

    String name(int code) {
        return differences.getOrDefault(code, base.getName(code));
    }

    /** The characters of a code; empty if its glyph has a name that says nothing. */
    String text(int code) {
        String text = glyphs.toUnicode(name(code));
        return text == null ? "" : Characters.drawn(text).orElse("");
    }

    private static Encoding base(COSDictionary font, String name, COSBase encoding) {
        COSName key = encoding instanceof COSName named
                ? named
                : encoding instanceof COSDictionary given ? given.getCOSName(COSName.BASE_ENCODING) : null;
        Encoding known = key == null ? null : Encoding.getInstance(key);
        if (known != null) {
            return known;
        } else if (name.endsWith("ZapfDingbats")) {
            return ZapfDingbatsEncoding.INSTANCE;
        } else if (name.equals("Symbol")) {
            return SymbolEncoding.INSTANCE;
        }
        boolean trueType = COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE));
        return trueType ? WinAnsiEncoding.INSTANCE : StandardEncoding.INSTANCE;
    }

    private void readProgram(byte[] program) {
        int length = Math.min(program.length, MOST_CLEAR_TEXT);
        String text = new String(program, 0, length, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("eexec");
        Matcher names = BUILT_IN.matcher(end < 0 ? text : text.substring(0, end));
        while (names.find()) {
            differences.put(Integer.parseInt(names.group(1)), names.group(2));
        }
    }

    private void readDifferences(COSArray given) {
        int code = 0;
        for (int i = 0; given != null && i < given.size(); i++) {
            COSBase base = given.getObject(i);
            if (base instanceof COSNumber number) {
                code = number.intValue();
            } else if (base instanceof COSName glyph) {
                if (code >= 0 && code < 256) {
                    differences.put(code, glyph.getName());
                }
                code++;
            }
        }
    }
}
