// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.font;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.rapport.importers.internal.pdf.guard.PdfFile;
import org.rapport.importers.internal.pdf.guard.TooMuchException;

/** The fonts of one PDF, each read once. */
public final class Fonts {

    private static final Set<String> COLLECTIONS = Set.of("CNS1", "GB1", "Japan1", "Korea1");

    private static final int LETTERS = 256;
    private static final int MOST_MAPS = 6;

    private final PdfFile file;
    private final Map<COSDictionary, PdfFont> known = new IdentityHashMap<>();
    private final Map<String, Optional<CMap>> maps = new HashMap<>();

    public Fonts(PdfFile file) {
        this.file = file;
    }

    /** The font of a dictionary; damaged parts of it are as if they were not there. */
    public PdfFont font(COSDictionary dictionary) throws IOException {
        PdfFont font = known.get(dictionary);
        if (font == null) {
            file.budget().objects(LETTERS);
            font = read(dictionary);
            known.put(dictionary, font);
        }
        return font;
    }

    private PdfFont read(COSDictionary font) throws IOException {
        COSBase map = font.getDictionaryObject(COSName.TO_UNICODE);
        CodeMap unicode = map instanceof COSDictionary ? CodeMap.parse(bytes(map), file.budget()) : CodeMap.EMPTY;
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.getObject(0) instanceof COSDictionary descendant) {
            return composite(font, descendant, unicode);
        }
        COSDictionary descriptor = descriptor(font);
        byte[] program = bytes(descriptor.getDictionaryObject(COSName.FONT_FILE));
        return new SimpleFont(font, descriptor, new SimpleEncoding(font, program), unicode);
    }

    private PdfFont composite(COSDictionary font, COSDictionary descendant, CodeMap unicode) throws IOException {
        String encoding = font.getNameAsString(COSName.ENCODING, "Identity-H");
        Optional<CMap> codes = encoding.startsWith("Identity") ? Optional.empty() : predefined(encoding);
        COSDictionary system = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = system == null ? "" : system.getString(COSName.ORDERING, "");
        Optional<CMap> characters =
                COLLECTIONS.contains(ordering) ? predefined("Adobe-" + ordering + "-UCS2") : Optional.empty();
        return new CompositeFont(descendant, descriptor(descendant), unicode, codes, characters);
    }

    private static COSDictionary descriptor(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return descriptor == null ? new COSDictionary() : descriptor;
    }

    /** A map that is part of the library; empty if it has none of that name. No text needs many. */
    private Optional<CMap> predefined(String name) {
        if (maps.size() >= MOST_MAPS && !maps.containsKey(name)) {
            return Optional.empty();
        }
        return maps.computeIfAbsent(name, Fonts::load);
    }

    private static Optional<CMap> load(String name) {
        if (!name.matches("[A-Za-z0-9-]{1,40}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CMapParser().parsePredefined(name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A damaged part of a font does not make the page unreadable. */
    private byte[] bytes(COSBase stream) throws IOException {
        try {
            return file.bytes(stream);
        } catch (TooMuchException e) {
            throw e;
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
