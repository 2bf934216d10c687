// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.rapport.importers.internal.pdf.font.Fonts;
import org.rapport.importers.internal.pdf.guard.PdfFile;
import org.rapport.importers.internal.pdf.guard.Tokens;
import org.rapport.importers.internal.pdf.guard.Tokens.Kind;

/** Goes through the operators of a page and of the forms on it, and draws its letters and lines on a canvas. */
final class ContentReader {

    private static final int DEEPEST_FORM = 20;
    private static final int MOST_STATES = 1000;

    private final PdfFile file;
    private final Fonts fonts;
    private final Canvas canvas;
    private final MarkedContent marked = new MarkedContent();
    private final Deque<TextState> saved = new ArrayDeque<>();
    private TextState state = new TextState(Matrix.IDENTITY);
    private final ShownText text;
    private final PathLines path;

    ContentReader(PdfFile file, Fonts fonts, Canvas canvas) {
        this.file = file;
        this.fonts = fonts;
        this.canvas = canvas;
        this.text = new ShownText(canvas, marked);
        this.path = new PathLines(canvas);
    }

    void read(byte[] content, COSDictionary resources) throws IOException {
        read(content, resources, 0);
    }

    private void read(byte[] content, COSDictionary resources, int depth) throws IOException {
        Tokens tokens = new Tokens(content, file.budget());
        Operands operands = new Operands();
        for (Kind kind = tokens.next(); kind != Kind.END; kind = tokens.next()) {
            if (kind == Kind.OPERATOR) {
                run(tokens, operands, resources, depth);
                operands.clear();
            } else {
                operands.add(kind, tokens);
            }
        }
    }

    private void run(Tokens tokens, Operands operands, COSDictionary resources, int depth) throws IOException {
        String operator = tokens.word();
        switch (operator) {
            case "q" -> save();
            case "Q" -> restore(0);
            case "cm" -> state.page = operands.matrix().then(state.page);
            case "Tf" -> setFont(operands, resources);
            case "Do" -> draw(resource(resources, COSName.XOBJECT, operands.name()), resources, depth);
            case "BMC" -> marked.begin(operands.name().equals("Artifact"), Optional.empty());
            case "BDC" -> begin(operands, resources);
            case "EMC" -> marked.end();
            case "ID" -> tokens.skipPicture();
            case "BI" -> canvas.picture();
            default -> {
                if (!text.run(operator, operands, state)) {
                    path.run(operator, operands, state);
                }
            }
        }
    }

    private void save() {
        if (saved.size() < MOST_STATES) {
            saved.push(state.copy());
        }
    }

    private void restore(int kept) {
        if (saved.size() > kept) {
            state = saved.pop();
        }
    }

    private void setFont(Operands operands, COSDictionary resources) throws IOException {
        COSBase font = resource(resources, COSName.FONT, operands.name());
        state.font = font instanceof COSDictionary found ? Optional.of(fonts.font(found)) : Optional.empty();
        state.size = operands.number(1);
    }

    private void draw(COSBase object, COSDictionary resources, int depth) throws IOException {
        if (!(object instanceof COSDictionary form)) {
            return;
        }
        if (!COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
            canvas.picture();
            return;
        }
        if (depth >= DEEPEST_FORM) {
            throw file.budget().tooDeep();
        }
        TextState before = state;
        state = before.copy();
        state.page = matrix(form.getCOSArray(COSName.MATRIX)).then(before.page);
        int states = saved.size();
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        read(file.bytes(form), own == null ? resources : own, depth + 1);
        while (saved.size() > states) {
            saved.pop();
        }
        state = before;
    }

    private void begin(Operands operands, COSDictionary resources) {
        Optional<String> actual = operands.actualText();
        if (actual.isEmpty()
                && resource(resources, COSName.PROPERTIES, operands.lastName()) instanceof COSDictionary properties
                && properties.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString string) {
            actual = Optional.of(string.getString());
        }
        marked.begin(operands.name().equals("Artifact"), actual);
    }

    private static COSBase resource(COSDictionary resources, COSName kind, String name) {
        COSDictionary all = resources.getCOSDictionary(kind);
        return all == null || name.isEmpty() ? null : all.getDictionaryObject(COSName.getPDFName(name));
    }

    private static Matrix matrix(COSArray array) {
        if (array == null || array.size() < 6) {
            return Matrix.IDENTITY;
        }
        double[] m = new double[6];
        for (int i = 0; i < m.length; i++) {
            m[i] = array.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return new Matrix(m[0], m[1], m[2], m[3], m[4], m[5]);
    }
}
