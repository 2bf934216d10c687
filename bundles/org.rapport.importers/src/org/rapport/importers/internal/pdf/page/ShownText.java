// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

import org.rapport.importers.internal.pdf.font.Letter;
import org.rapport.importers.internal.pdf.font.PdfFont;
import org.rapport.importers.internal.pdf.guard.TooMuchException;

/** The text operators (ISO 32000-1, 9.4). */
final class ShownText {

    private final Canvas canvas;
    private final MarkedContent marked;
    private Matrix line = Matrix.IDENTITY;
    private Matrix text = Matrix.IDENTITY;

    ShownText(Canvas canvas, MarkedContent marked) {
        this.canvas = canvas;
        this.marked = marked;
    }

    /** Runs an operator, if it is one for text. */
    boolean run(String operator, Operands operands, TextState state) throws TooMuchException {
        switch (operator) {
            case "BT" -> setLine(Matrix.IDENTITY);
            case "Tm" -> setLine(operands.matrix());
            case "Td" -> move(operands.number(0), operands.number(1));
            case "TD" -> {
                state.leading = -operands.number(1);
                move(operands.number(0), operands.number(1));
            }
            case "T*" -> move(0, -state.leading);
            case "Tj", "TJ" -> show(operands, state);
            case "'" -> {
                move(0, -state.leading);
                show(operands, state);
            }
            case "\"" -> {
                state.wordSpacing = operands.number(0);
                state.letterSpacing = operands.number(1);
                move(0, -state.leading);
                show(operands.lastString(), state);
            }
            default -> {
                return setState(operator, operands, state);
            }
        }
        return true;
    }

    private static boolean setState(String operator, Operands operands, TextState state) {
        switch (operator) {
            case "Tc" -> state.letterSpacing = operands.number(0);
            case "Tw" -> state.wordSpacing = operands.number(0);
            case "Tz" -> state.scale = operands.number(0) / 100;
            case "TL" -> state.leading = operands.number(0);
            case "Ts" -> state.rise = operands.number(0);
            case "Tr" -> state.mode = (int) operands.number(0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void setLine(Matrix matrix) {
        line = matrix;
        text = matrix;
    }

    private void move(double x, double y) {
        setLine(Matrix.move(x, y).then(line));
    }

    private void show(Operands operands, TextState state) throws TooMuchException {
        for (Operands.Operand operand : operands.all()) {
            if (operand.string().length > 0) {
                show(operand.string(), state);
            } else {
                advance(-operand.number() / 1000 * state.size * state.scale);
            }
        }
    }

    private void show(byte[] string, TextState state) throws TooMuchException {
        if (state.font.isPresent()) {
            PdfFont font = state.font.get();
            for (Letter letter : font.letters(string)) {
                draw(letter, state);
            }
        }
    }

    private void draw(Letter letter, TextState state) throws TooMuchException {
        double spacing = state.letterSpacing + (letter.isSpace() ? state.wordSpacing : 0);
        Matrix placed = new Matrix(state.size * state.scale, 0, 0, state.size, 0, state.rise)
                .then(text)
                .then(state.page);
        double width = Math.hypot(placed.a(), placed.b()) * letter.width();
        String words = marked.text(letter.text());
        if (words.isEmpty() && !marked.replaces()) {
            canvas.unknown();
        } else {
            Glyph glyph = new Glyph(
                    words,
                    placed.e(),
                    placed.f(),
                    width,
                    Math.hypot(placed.c(), placed.d()),
                    state.isBold(),
                    state.isItalic(),
                    marked.isFurniture());
            canvas.letter(glyph, placed, state);
        }
        advance((letter.width() * state.size + spacing) * state.scale);
    }

    private void advance(double x) {
        text = Matrix.move(x, 0).then(text);
    }
}
