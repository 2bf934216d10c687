// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

import java.util.Optional;
import org.rapport.importers.internal.pdf.font.PdfFont;

/** The graphics state, as far as it matters for text (ISO 32000-1, 8.4 and 9.3). */
final class TextState {

    private static final int INVISIBLE = 3;
    private static final int ONLY_CLIPS = 7;
    private static final int FILL_AND_STROKE = 2;

    Matrix page;
    Box clip = Box.ALL;
    Optional<PdfFont> font = Optional.empty();
    double size = 1;
    double letterSpacing;
    double wordSpacing;
    double scale = 1;
    double leading;
    double rise;
    int mode;

    TextState(Matrix page) {
        this.page = page;
    }

    TextState copy() {
        TextState copy = new TextState(page);
        copy.clip = clip;
        copy.font = font;
        copy.size = size;
        copy.letterSpacing = letterSpacing;
        copy.wordSpacing = wordSpacing;
        copy.scale = scale;
        copy.leading = leading;
        copy.rise = rise;
        copy.mode = mode;
        return copy;
    }

    boolean isInvisible() {
        return mode == INVISIBLE || mode == ONLY_CLIPS;
    }

    boolean isBold() {
        return mode == FILL_AND_STROKE || font.isPresent() && font.get().bold();
    }

    boolean isItalic() {
        return font.isPresent() && font.get().italic();
    }
}
