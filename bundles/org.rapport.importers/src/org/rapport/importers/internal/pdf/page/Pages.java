// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.rapport.importers.internal.pdf.font.Fonts;
import org.rapport.importers.internal.pdf.guard.PdfFile;

/** The pages of a PDF in order (ISO 32000-1, 7.7.3). A node that occurs again is not read again. */
public final class Pages {

    private static final Box LETTER_OR_A4 = new Box(0, 0, 612, 842);

    /** A node with what it has from those above it. */
    private record Node(COSDictionary dictionary, COSDictionary resources, COSArray box) {}

    private final PdfFile file;
    private final Fonts fonts;
    private final List<Node> pages = new ArrayList<>();

    private Pages(PdfFile file) {
        this.file = file;
        this.fonts = new Fonts(file);
    }

    /** The pages of a file, not read yet. */
    public static Pages of(PdfFile file) throws IOException {
        Pages pages = new Pages(file);
        pages.collect();
        return pages;
    }

    public int count() {
        return pages.size();
    }

    /** Reads the page of an index, from 0. */
    public PageContent read(int index) throws IOException {
        Node node = pages.get(index);
        Canvas canvas = new Canvas(box(node.box()), file.budget());
        byte[] content = file.bytes(node.dictionary().getDictionaryObject(COSName.CONTENTS));
        new ContentReader(file, fonts, canvas).read(content, node.resources());
        return canvas.finish(index + 1);
    }

    private void collect() throws IOException {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        open.push(inherit(file.pages(), new COSDictionary(), new COSArray()));
        while (!open.isEmpty()) {
            file.budget().steps(100);
            Node node = open.pop();
            COSArray kids = node.dictionary().getCOSArray(COSName.KIDS);
            if (!seen.add(node.dictionary())) {
                continue;
            } else if (kids == null) {
                pages.add(node);
            } else {
                for (int i = kids.size() - 1; i >= 0; i--) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.push(inherit(kid, node.resources(), node.box()));
                    }
                }
            }
        }
    }

    private static Node inherit(COSDictionary dictionary, COSDictionary resources, COSArray box) {
        COSDictionary ownResources = dictionary.getCOSDictionary(COSName.RESOURCES);
        COSArray ownBox = dictionary.getCOSArray(COSName.CROP_BOX);
        ownBox = ownBox == null ? dictionary.getCOSArray(COSName.MEDIA_BOX) : ownBox;
        return new Node(dictionary, ownResources == null ? resources : ownResources, ownBox == null ? box : ownBox);
    }

    private static Box box(COSArray array) {
        if (array.size() < 4) {
            return LETTER_OR_A4;
        }
        double x1 = number(array.getObject(0));
        double y1 = number(array.getObject(1));
        double x2 = number(array.getObject(2));
        double y2 = number(array.getObject(3));
        Box box = new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        return box.right() - box.left() < 1 || box.top() - box.bottom() < 1 ? LETTER_OR_A4 : box;
    }

    private static double number(COSBase base) {
        return base instanceof COSNumber number ? number.floatValue() : 0;
    }
}
